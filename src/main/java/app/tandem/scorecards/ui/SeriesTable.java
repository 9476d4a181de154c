package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.ChangeFlag;
import app.tandem.scorecards.MeasureDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A measure's values, newest first, each with the way to what is behind it. */
class SeriesTable extends Grid<Cell> {
    private List<Cell> shown = List.of();
    private List<Cell> rows = new ArrayList<>();
    private List<ChangeFlag> flags = List.of();
    private @Nullable MeasureDetails rules;

    SeriesTable(Consumer<Cell> onDetails) {
        addClassName("series-table");
        addThemeName("wrap-cell-content");
        addComponentColumn(this::when).setHeader("When").setFlexGrow(3);
        addComponentColumn(SeriesTable::value).setHeader("Value").setFlexGrow(2);
        addComponentColumn(cell -> {
                    var details = new Button("Details", click -> onDetails.accept(cell));
                    details.addThemeVariants(ButtonVariant.TERTIARY);
                    details.setAriaLabel("Details of " + cell.period().label());
                    return details;
                })
                .setHeader("")
                .setAutoWidth(true)
                .setFlexGrow(0);
        setHeight("380px");
        setSelectionMode(SelectionMode.NONE);
    }

    /** @param changes the numbers by which the chart flags them stand beside the period in which they fell */
    void show(MeasureDetails measure, List<Cell> cells, List<ChangeFlag> changes) {
        var before = shown;
        var same = changes.equals(flags) && marks(before).equals(marks(cells));
        shown = cells;
        flags = changes;
        rules = measure;
        if (!same) {
            rows = new ArrayList<>(cells.reversed());
            setItems(rows).setIdentifierProvider(Cell::period);
            return;
        }
        // Only the rows that differ are drawn again, so that nobody loses the button they stand on.
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (!cell.equals(before.get(i))) {
                rows.set(rows.size() - 1 - i, cell);
                getListDataView().refreshItem(cell);
            }
        }
    }

    /** What tells a row from its neighbours: with other periods or rules, all rows are others. */
    private static List<Object> marks(List<Cell> cells) {
        return cells.stream()
                .<Object>map(cell -> List.of(cell.period(), cell.rule()))
                .toList();
    }

    private Span when(Cell cell) {
        var when = new Span(cell.period().briefLabel());
        var before = shown.indexOf(cell) - 1;
        if (rules != null && before >= 0 && shown.get(before).rule() != cell.rule()) {
            when.add(detail("new rule: " + rules.rule(cell.rule()).target()));
        }
        flags.stream().filter(flag -> fellInto(cell, flag)).forEach(flag -> {
            var number = new Span(String.valueOf(flag.number()));
            number.addClassName("flag");
            var change = detail(" " + flag.inWords());
            change.addComponentAsFirst(number);
            when.add(change);
        });
        return when;
    }

    /** Of single readings, into the last one before the next. */
    private boolean fellInto(Cell cell, ChangeFlag flag) {
        var next = shown.indexOf(cell) + 1;
        return !flag.day().isBefore(cell.period().start())
                && (next < shown.size()
                        ? flag.day().isBefore(shown.get(next).period().start())
                        : cell.period().holds(flag.day()));
    }

    private static Span detail(String words) {
        var detail = new Span(words);
        detail.addClassNames("detail", "below");
        return detail;
    }

    private static Span value(Cell cell) {
        var look = cell.status().look();
        var shape = new Span(look.shape());
        shape.addClassNames("shape", look.look());
        shape.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(cell.value() == null ? cell.status().word() : cell.shown());
        var all = new Span(shape, number);
        all.addClassName("cell-value");
        if (cell.value() != null) {
            var word = new Span(cell.status().word());
            word.addClassName("detail");
            all.add(word);
        }
        return all;
    }
}
