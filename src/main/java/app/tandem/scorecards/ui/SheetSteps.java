package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.EntrySheet;
import app.tandem.shell.Pills;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which measures are typed in, by how often they are read, and for when. */
class SheetSteps extends Div {
    private final transient BiConsumer<Cadence, LocalDate> moveTo;
    private final Div ways = new Div();
    private final Button earlier = new Button("← Earlier", click -> step(-1));
    private final Button later = new Button("Later →", click -> step(1));
    private final Span span = new Span();
    private Pills pills = new Pills("", () -> {});
    private List<Cadence> cadences = List.of();
    private @Nullable EntrySheet sheet;
    private LocalDate today = LocalDate.EPOCH;

    SheetSteps(BiConsumer<Cadence, LocalDate> moveTo) {
        this.moveTo = moveTo;
        addClassName("scorecard-bar");
        var steps = new Div(earlier, span, later);
        steps.addClassName("period-steps");
        // Whoever goes back several steps presses quickly.
        steps.getElement().setAttribute("data-again", true);
        add(ways, steps);
    }

    /** As many columns as somebody looks over at once. */
    static int periods(Cadence cadence) {
        return switch (cadence) {
            case DAILY -> 14;
            case WEEKLY -> 8;
            case MONTHLY, QUARTERLY -> 6;
        };
    }

    void offer(List<Cadence> offered) {
        cadences = offered;
        ways.removeAll();
        ways.setVisible(offered.size() > 1);
        pills = new Pills("How often they are read", this::choose);
        offered.forEach(cadence -> pills.choice(word(cadence)));
        ways.add(pills);
    }

    private void choose() {
        moveTo.accept(cadences.get(pills.chosen()), today);
    }

    private static String word(Cadence cadence) {
        var adverb = cadence.adverb();
        return Character.toUpperCase(adverb.charAt(0)) + adverb.substring(1);
    }

    void show(EntrySheet shown, LocalDate now) {
        sheet = shown;
        today = now;
        pills.show(cadences.indexOf(shown.cadence()));
        var first = shown.periods().getFirst();
        var last = shown.periods().getLast();
        span.setText("%s %d to %s %d".formatted(first.shortLabel(), first.year(), last.shortLabel(), last.year()));
        later.setEnabled(last.end().isBefore(now));
    }

    private void step(int direction) {
        var shown = Objects.requireNonNull(sheet);
        var until = direction < 0
                ? shown.periods().getFirst().start().minusDays(1)
                : shown.periods().getLast().plus(shown.periods().size()).end();
        moveTo.accept(shown.cadence(), until.isAfter(today) ? today : until);
    }
}
