package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.MeasureDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A measure's values, newest first, each with the way to what is behind it. */
class SeriesTable extends Grid<Cell> {
    private List<Cell> shown = List.of();
    private @Nullable MeasureDetails rules;

    SeriesTable(Consumer<Cell> onDetails) {
        addClassName("series-table");
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

    void show(MeasureDetails measure, List<Cell> cells) {
        if (!cells.equals(shown)) {
            shown = cells;
            rules = measure;
            setItems(cells.reversed());
        }
    }

    private Span when(Cell cell) {
        var when = new Span(cell.period().briefLabel());
        var before = shown.indexOf(cell) - 1;
        if (rules != null && before >= 0 && shown.get(before).rule() != cell.rule()) {
            var target = new Span("new rule: " + rules.rule(cell.rule()).target());
            target.addClassName("detail");
            when.add(target);
        }
        return when;
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
