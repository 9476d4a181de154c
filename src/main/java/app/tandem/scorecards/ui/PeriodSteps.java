package app.tandem.scorecards.ui;

import app.tandem.scorecards.ScorecardPage;
import app.tandem.shell.DayPicker;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Steps through time, thirteen periods at a time, or goes straight to a day. */
class PeriodSteps extends Div {
    private final Consumer<@Nullable LocalDate> moveTo;
    private final Div steps = new Div();
    private final DayPicker day = new DayPicker("");

    PeriodSteps(Consumer<@Nullable LocalDate> moveTo) {
        this.moveTo = moveTo;
        addClassName("period-steps");
        // Whoever goes back several steps presses quickly.
        getElement().setAttribute("data-again", true);
        steps.addClassName("period-steps");
        day.addClassName("day");
        day.setAriaLabel("Show the periods up to");
        day.setPrefixComponent(new Span("up to"));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !day.isInvalid()) {
                moveTo.accept(change.getValue());
            }
        });
        add(steps, day);
    }

    void show(ScorecardPage page) {
        var today = page.today();
        var grid = page.grids().getFirst();
        var first = grid.periods().getFirst();
        var last = grid.periods().getLast();
        var later = last.plus(ScorecardPage.PERIODS).end();
        var next = new Button("Later →", click -> moveTo.accept(later.isBefore(today) ? later : today));
        next.setEnabled(!page.showsToday());
        day.setMax(today);
        day.setValue(page.endsOn().isAfter(today) ? today : page.endsOn());
        steps.removeAll();
        steps.add(
                new Button("← Earlier", click -> moveTo.accept(first.start().minusDays(1))),
                new Span(first.shortLabel() + " " + first.year() + " to " + last.shortLabel() + " " + last.year()),
                next);
        var newest = page.newest();
        if (newest != null && newest.isBefore(first.start())) {
            steps.add(new Button("To the newest data", click -> moveTo.accept(newest)));
        }
    }
}
