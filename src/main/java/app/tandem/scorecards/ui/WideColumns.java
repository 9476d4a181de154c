package app.tandem.scorecards.ui;

import app.tandem.scorecards.ImportMapping;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.NumberStyle;
import app.tandem.scorecards.Part;
import app.tandem.scorecards.PartOf;
import app.tandem.scorecards.ReadingFile;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The columns of a table in which each measure has one. */
class WideColumns extends UnorderedList {
    private final List<ColumnRow> columns = new ArrayList<>();

    WideColumns(ReadingFile file, Runnable addMeasures) {
        addClassName("rows");
        for (int column = 0; column < file.header().size(); column++) {
            var row = new ColumnRow(file.header().get(column), sample(file, column), addMeasures);
            columns.add(row);
            add(row);
        }
    }

    private static List<String> sample(ReadingFile file, int column) {
        return file.sample().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(3)
                .toList();
    }

    void onChoice(Runnable changed) {
        columns.forEach(column -> column.onChoice(changed));
    }

    void offer(List<MeasureDetails> measures, ImportMapping guess) {
        for (var column = 0; column < columns.size(); column++) {
            var measure = guess.measures().get(column);
            columns.get(column)
                    .offer(measures, measure == null ? guess.parts().get(column) : new PartOf(measure, Part.VALUE));
        }
    }

    /** The columns with the day and with notes hold no measure. */
    void show(NumberStyle numbers, int dateColumn, int noteColumn) {
        for (var column = 0; column < columns.size(); column++) {
            columns.get(column).setVisible(column != dateColumn && column != noteColumn);
            columns.get(column).show(numbers);
        }
    }

    Map<Integer, UUID> measures() {
        var measures = new HashMap<Integer, UUID>();
        chosen().forEach((column, chosen) -> {
            if (chosen.part() == Part.VALUE) {
                measures.put(column, chosen.measureId());
            }
        });
        return measures;
    }

    Map<Integer, PartOf> parts() {
        var parts = chosen();
        parts.values().removeIf(chosen -> chosen.part() == Part.VALUE);
        return parts;
    }

    private Map<Integer, PartOf> chosen() {
        var chosen = new HashMap<Integer, PartOf>();
        for (var column = 0; column < columns.size(); column++) {
            var one = columns.get(column).isVisible() ? columns.get(column).chosen() : null;
            if (one != null) {
                chosen.put(column, Objects.requireNonNull(one));
            }
        }
        return chosen;
    }
}
