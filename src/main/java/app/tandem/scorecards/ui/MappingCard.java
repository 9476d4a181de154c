package app.tandem.scorecards.ui;

import app.tandem.scorecards.DateStyle;
import app.tandem.scorecards.ImportMapping;
import app.tandem.scorecards.ImportPreview;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.NumberStyle;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.shell.Banner;
import app.tandem.shell.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the columns of a file mean, and what importing it so would do. */
class MappingCard extends Div {
    private final ReadingFile file;
    private final ReadingImports imports;
    private final Aside aside;
    private final OnImport onImport;
    private final Select<Integer> dateColumn = new Select<>();
    private final Select<DateStyle> dates = new Select<>();
    private final Select<NumberStyle> numbers = new Select<>();
    private final Map<Integer, ColumnRow> columns = new HashMap<>();
    private final int noteColumn;
    private final Div preview = new Div();
    private List<MeasureDetails> offered = List.of();
    private @Nullable ImportMapping asked;
    private String reason = "";

    /** Takes the file in as the card says, for the reason that was written. */
    interface OnImport {
        void take(MappingCard card, ReadingFile file, ImportMapping mapping, String reason);
    }

    MappingCard(
            ReadingFile file,
            ReadingImports imports,
            List<MeasureDetails> measures,
            Runnable addMeasures,
            Aside aside,
            OnImport onImport) {
        this.file = file;
        this.imports = imports;
        this.aside = aside;
        this.onImport = onImport;
        addClassName("import-steps");
        var guess = imports.guess(file);
        noteColumn = guess.noteColumn();
        add(new Card("2 · What the columns mean", how(guess), rows(guess, addMeasures)), preview);
        preview.addClassName("import-steps");
        offer(measures);
        columns.values().forEach(row -> row.onChoice(this::compare));
    }

    private Component how(ImportMapping guess) {
        dateColumn.setLabel("The day is in");
        dateColumn.setItems(file.header().stream().map(file.header()::indexOf).toList());
        dateColumn.setItemLabelGenerator(column -> file.header().get(column));
        dateColumn.setValue(guess.dateColumn());
        dates.setLabel("and written like");
        dates.setItems(DateStyle.values());
        dates.setItemLabelGenerator(DateStyle::example);
        dates.setValue(guess.dates());
        numbers.setLabel("Numbers are written like");
        numbers.setItems(NumberStyle.values());
        numbers.setItemLabelGenerator(NumberStyle::example);
        numbers.setValue(guess.numbers());
        dateColumn.addValueChangeListener(change -> compare());
        dates.addValueChangeListener(change -> compare());
        numbers.addValueChangeListener(change -> compare());
        var together = new Div(dateColumn, dates, numbers);
        together.addClassName("together");
        var form = new Div(together);
        form.addClassName("form");
        var days = file.rows().stream()
                .limit(500)
                .map(row -> row.cell(guess.dateColumn()))
                .toList();
        if (guess.dates().isAmbiguousFor(days)) {
            form.add(new Banner(
                    new Span("The file does not tell whether the day or the month comes first. Please check.")));
        }
        return form;
    }

    private UnorderedList rows(ImportMapping guess, Runnable addMeasures) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        for (int column = 0; column < file.header().size(); column++) {
            if (column == guess.dateColumn() || column == noteColumn) {
                continue;
            }
            var row = new ColumnRow(file.header().get(column), sample(column), addMeasures);
            columns.put(column, row);
            rows.add(row);
        }
        return rows;
    }

    private List<String> sample(int column) {
        return file.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(3)
                .toList();
    }

    /** A measure that came in meanwhile can be chosen at once, and is where a column is called like it. */
    void offer(List<MeasureDetails> measures) {
        if (!measures.equals(offered)) {
            offered = measures;
            var guess = imports.guess(file);
            columns.forEach(
                    (column, row) -> row.offer(measures, guess.measures().get(column)));
            if (!mapping().equals(asked)) {
                compare();
            }
        }
    }

    private ImportMapping mapping() {
        var chosen = new HashMap<Integer, UUID>();
        columns.forEach((column, row) -> {
            var measure = row.chosen();
            if (measure != null && !column.equals(dateColumn.getValue())) {
                chosen.put(column, measure);
            }
        });
        return new ImportMapping(dateColumn.getValue(), dates.getValue(), numbers.getValue(), chosen, noteColumn);
    }

    /** Says what importing the file so would do, by what is there now. */
    void compare() {
        var mapping = mapping();
        asked = mapping;
        columns.values().forEach(row -> row.show(mapping.numbers()));
        showOnly(new UnderWay(
                PreviewCard.TITLE,
                "Comparing %,d rows with what is there…".formatted(file.rows().size())));
        aside.run(() -> imports.preview(file, mapping), would -> found(mapping, would), failure -> {
            preview.removeAll();
            Aside.show(failure);
        });
    }

    /** Whoever has changed a column meanwhile waits for a newer answer. */
    private void found(ImportMapping mapping, ImportPreview would) {
        if (mapping == asked) {
            showOnly(
                    would.isClean()
                            ? new PreviewCard(would, reason, why -> take(mapping, why))
                            : new ProblemsCard(file.name(), would.problems()));
        }
    }

    private void take(ImportMapping mapping, String why) {
        reason = why;
        onImport.take(this, file, mapping, why);
    }

    private void showOnly(Component found) {
        preview.removeAll();
        preview.add(found);
    }
}
