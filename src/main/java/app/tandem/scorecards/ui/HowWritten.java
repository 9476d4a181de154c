package app.tandem.scorecards.ui;

import app.tandem.scorecards.DateStyle;
import app.tandem.scorecards.ImportMapping;
import app.tandem.scorecards.Layout;
import app.tandem.scorecards.NumberStyle;
import app.tandem.scorecards.ReadingFile;
import app.tandem.shell.Banner;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** How a table writes its days and numbers, and where its days and notes are. */
class HowWritten extends Div {
    private final ReadingFile file;
    private final Select<Layout> layout = new Select<>();
    private final Select<DateStyle> dates = new Select<>();
    private final Select<NumberStyle> numbers = new Select<>();
    private final ColumnSelect dateColumn;
    private final ColumnSelect noteColumn;
    private final Banner unclear =
            new Banner(new Span("The file does not tell whether the day or the month comes first. Please check."));

    HowWritten(ReadingFile file, ImportMapping guess, Runnable onLayout, Runnable onChange) {
        this.file = file;
        dateColumn = new ColumnSelect("The day is in", file, false);
        noteColumn = new ColumnSelect("Notes are in", file, true);
        layout.setLabel("The table");
        layout.setItems(Layout.values());
        layout.setItemLabelGenerator(Layout::words);
        dates.setLabel("and written like");
        dates.setItems(DateStyle.values());
        dates.setItemLabelGenerator(DateStyle::example);
        numbers.setLabel("Numbers are written like");
        numbers.setItems(NumberStyle.values());
        numbers.setItemLabelGenerator(NumberStyle::example);
        show(guess);
        layout.addValueChangeListener(change -> onLayout.run());
        for (var field : List.of(dateColumn, noteColumn, dates, numbers)) {
            field.addValueChangeListener(change -> {
                tellWhetherClear();
                onChange.run();
            });
        }
        var together = new Div(dateColumn, dates, numbers, noteColumn);
        together.addClassName("together");
        addClassName("form");
        add(layout, together, unclear);
    }

    private void show(ImportMapping guess) {
        layout.setValue(guess.layout());
        dateColumn.setValue(guess.dateColumn());
        noteColumn.setValue(guess.noteColumn());
        dates.setValue(guess.dates());
        numbers.setValue(guess.numbers());
        tellWhetherClear();
    }

    private void tellWhetherClear() {
        unclear.setVisible(dates.getValue()
                .isAmbiguousFor(file.sample().stream()
                        .map(row -> row.cell(dateColumn.getValue()))
                        .toList()));
    }

    Layout layout() {
        return layout.getValue();
    }

    int dateColumn() {
        return dateColumn.getValue();
    }

    int noteColumn() {
        return noteColumn.getValue();
    }

    DateStyle dates() {
        return dates.getValue();
    }

    NumberStyle numbers() {
        return numbers.getValue();
    }
}
