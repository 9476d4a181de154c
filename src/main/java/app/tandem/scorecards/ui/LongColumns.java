package app.tandem.scorecards.ui;

import app.tandem.scorecards.LongTable;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The columns of a table in which each row is one reading, and the measures that its rows name. */
class LongColumns extends Div {
    private final ReadingFile file;
    private final ReadingImports imports;
    private final ColumnSelect measure;
    private final ColumnSelect value;
    private final ColumnSelect unit;
    private final ColumnSelect numerator;
    private final ColumnSelect denominator;
    private final ColumnSelect sample;
    private final UnorderedList rows = new UnorderedList();
    private final Map<String, NameRow> names = new LinkedHashMap<>();
    private final Runnable addMeasures;
    private final Runnable changed;
    private LongTable kept;
    private List<MeasureDetails> offered = List.of();

    LongColumns(ReadingFile file, ReadingImports imports, LongTable guess, Runnable addMeasures, Runnable changed) {
        this.file = file;
        this.imports = imports;
        this.addMeasures = addMeasures;
        this.changed = changed;
        kept = guess;
        measure = column("The measure is named in", false, guess.measureColumn());
        value = column("The value is in", false, guess.valueColumn());
        unit = column("The unit is in", true, guess.unitColumn());
        numerator = column("The numerator is in", true, guess.numeratorColumn());
        denominator = column("The denominator is in", true, guess.denominatorColumn());
        sample = column("How many were counted is in", true, guess.sampleColumn());
        measure.addValueChangeListener(change -> nameAnew());
        List.of(measure, value, unit, numerator, denominator, sample)
                .forEach(select -> select.addValueChangeListener(change -> changed.run()));
        var together = new Div(measure, value, unit, numerator, denominator, sample);
        together.addClassName("together");
        var form = new Div(together);
        form.addClassName("form");
        addClassName("long-columns");
        rows.addClassName("rows");
        add(form, new Paragraph("The rows name these measures:"), rows);
        nameAnew();
    }

    private ColumnSelect column(String label, boolean orNone, int chosen) {
        var select = new ColumnSelect(label, file, orNone);
        select.setValue(chosen);
        return select;
    }

    private void nameAnew() {
        rows.removeAll();
        names.clear();
        for (var name : imports.names(file, measure.getValue())) {
            var row = new NameRow(name, addMeasures);
            row.offer(offered, kept.names().getOrDefault(name.name(), name.meant()));
            row.leaveOut(kept.leftOut().contains(name.name()));
            row.onChoice(changed);
            names.put(name.name(), row);
            rows.add(row);
        }
    }

    void offer(List<MeasureDetails> measures) {
        offered = measures;
        var meant = new HashMap<String, UUID>();
        imports.names(file, measure.getValue()).forEach(name -> {
            if (name.meant() != null) {
                meant.put(name.name(), name.meant());
            }
        });
        names.forEach((name, row) -> row.offer(measures, kept.names().getOrDefault(name, meant.get(name))));
    }

    LongTable table() {
        var known = new HashMap<String, UUID>();
        var out = new HashSet<String>();
        names.forEach((name, row) -> {
            var chosen = row.chosen();
            if (row.isLeftOut()) {
                out.add(name);
            } else if (chosen != null) {
                known.put(name, chosen);
            }
        });
        kept = new LongTable(
                measure.getValue(),
                value.getValue(),
                unit.getValue(),
                numerator.getValue(),
                denominator.getValue(),
                sample.getValue(),
                known,
                out);
        return kept;
    }
}
