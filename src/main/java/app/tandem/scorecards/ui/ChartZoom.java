package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.ScorecardPage;
import app.tandem.shell.Pills;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a series is looked at: by a button, or by what somebody has drawn out on the chart itself. */
class ChartZoom extends Div {
    /** Places in the list of points, both within. */
    record Window(int first, int last) {
        List<Cell> of(List<Cell> cells) {
            return cells.isEmpty() ? cells : cells.subList(first, last + 1);
        }
    }

    private static final int OWN = -1;

    private final transient Runnable onChange;
    private final Pills spans = new Pills("How much of it", this::takeSpan);
    private final int lately = spans.choice("Last " + ScorecardPage.PERIODS);
    private final int year = spans.choice("Last year");
    private final int all = spans.choice("All");
    private final Button earlier = new Button("← Earlier", click -> move(-1));
    private final Button later = new Button("Later →", click -> move(1));
    private final Span words = new Span();
    private int chosen = all;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private List<Cell> cells = List.of();

    ChartZoom(Runnable onChange) {
        this.onChange = onChange;
        addClassName("chart-zoom");
        spans.show(all);
        words.addClassName("detail");
        words.getElement().setAttribute("aria-live", "polite");
        var steps = new Div(earlier, words, later);
        steps.addClassName("period-steps");
        // Whoever goes back several steps presses quickly.
        steps.getElement().setAttribute("data-again", true);
        add(spans, steps);
    }

    /** What is looked at of these; the newest stay in sight when they were. */
    Window of(List<Cell> fresh) {
        cells = fresh;
        var window = window();
        words.setText(cells.isEmpty() ? "" : label(window.first()) + " to " + label(window.last()));
        earlier.setEnabled(window.first() > 0);
        later.setEnabled(window.last() < cells.size() - 1);
        return window;
    }

    private String label(int place) {
        return cells.get(place).period().briefLabel();
    }

    private Window window() {
        var newest = Math.max(0, cells.size() - 1);
        if (chosen == lately) {
            return new Window(Math.max(0, cells.size() - ScorecardPage.PERIODS), newest);
        }
        if (chosen == year && !cells.isEmpty()) {
            var since = cells.getLast().period().start().minusYears(1);
            return new Window(firstFrom(since), newest);
        }
        if (chosen == OWN && from != null && to != null && !cells.isEmpty()) {
            var first = Math.min(firstFrom(from), newest);
            return new Window(first, Math.max(first, lastUpTo(to)));
        }
        return new Window(0, newest);
    }

    private int firstFrom(LocalDate day) {
        return (int) cells.stream()
                .takeWhile(cell -> cell.period().start().isBefore(day))
                .count();
    }

    private int lastUpTo(LocalDate day) {
        return (int) cells.stream()
                        .takeWhile(cell -> !cell.period().start().isAfter(day))
                        .count()
                - 1;
    }

    private void takeSpan() {
        chosen = spans.chosen();
        onChange.run();
    }

    /** Half of what is in sight, so that nobody loses where they were. */
    private void move(int way) {
        var window = window();
        var step = way * Math.max(1, (window.last() - window.first()) / 2);
        var bounded = Math.clamp(step, -window.first(), Math.max(0, cells.size() - 1 - window.last()));
        take(window.first() + bounded, window.last() + bounded);
    }

    /** What somebody has zoomed to on the chart; a browser may ask for more than there is. */
    void take(int first, int last) {
        if (cells.isEmpty()) {
            return;
        }
        var begin = Math.clamp(first, 0, cells.size() - 1);
        var end = Math.clamp(last, begin, cells.size() - 1);
        if (new Window(begin, end).equals(window())) {
            return;
        }
        from = cells.get(begin).period().start();
        to = cells.get(end).period().start();
        chosen = OWN;
        spans.show(OWN);
        onChange.run();
    }
}
