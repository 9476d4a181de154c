package app.tandem.pulse.ui;

import app.tandem.partnership.Side;
import app.tandem.pulse.PulseRound;
import app.tandem.pulse.Question;
import app.tandem.pulse.Watermelon;
import app.tandem.shell.SideBadge;
import app.tandem.shell.Sparkline;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each side said to each question in one round, beside its run so far; what to talk about first is marked. */
class AveragesTable extends NativeTable {
    private final transient PulseRound shown;
    private final transient List<PulseRound> oldestFirst;

    AveragesTable(
            PulseRound shown,
            List<PulseRound> newestFirst,
            @Nullable Watermelon watermelon,
            Function<Side, String> companies) {
        this.shown = shown;
        oldestFirst = newestFirst.reversed();
        addClassNames("table", "pulse-table");
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell("Question"));
        for (var side : Side.values()) {
            var cell = new NativeTableHeaderCell();
            cell.add(new SideBadge(side, companies.apply(side)), people(side));
            head.add(cell);
        }
        getHead().add(head);
        var first =
                watermelon == null || !watermelon.round().equals(shown) ? List.<Question>of() : watermelon.talkAbout();
        for (var question : Question.values()) {
            getBody().add(row(question, first.contains(question)));
        }
        getBody().add(row(heading("All four"), round -> side -> round.of(side).overall()));
    }

    private Span people(Side side) {
        var answers = shown.of(side).answers();
        var people = new Span(answers == 1 ? "1 answer" : answers + " answers");
        people.addClassName("detail");
        return people;
    }

    private NativeTableRow row(Question question, boolean first) {
        var heading = heading(question.title());
        if (first) {
            heading.add(new StatusBadge(Status.WATCH, "Talk about this first"));
        }
        return row(heading, round -> side -> round.of(side).average(question));
    }

    private static NativeTableHeaderCell heading(String words) {
        var heading = new NativeTableHeaderCell();
        heading.add(new Span(words));
        heading.getElement().setAttribute("scope", "row");
        return heading;
    }

    private NativeTableRow row(
            NativeTableHeaderCell heading, Function<PulseRound, Function<Side, @Nullable BigDecimal>> figures) {
        var row = new NativeTableRow(heading);
        for (var side : Side.values()) {
            var value = figures.apply(shown).apply(side);
            var number = new Span(value == null ? shown.of(side).tooFew() : value.toString());
            number.addClassName(value == null ? "muted" : "average");
            var cell = row.addDataCell();
            cell.add(number);
            if (oldestFirst.size() > 1) {
                cell.add(new Sparkline(oldestFirst.stream()
                        .<@Nullable BigDecimal>map(round -> figures.apply(round).apply(side))
                        .toList()));
            }
        }
        return row;
    }
}
