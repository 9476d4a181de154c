package app.tandem.pulse.ui;

import app.tandem.partnership.Side;
import app.tandem.pulse.PulseRound;
import app.tandem.pulse.Question;
import app.tandem.pulse.SidePulse;
import app.tandem.shell.Days;
import app.tandem.shell.Pills;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every closed round of the last half year, of all questions together or of one. */
class RoundsTable extends Div {
    private final transient List<PulseRound> newestFirst;
    private final transient Function<Side, String> companies;
    private final Pills which = new Pills("Which question", this::show);
    private final NativeTable rounds = new NativeTable();

    RoundsTable(List<PulseRound> newestFirst, Function<Side, String> companies) {
        this.newestFirst = newestFirst;
        this.companies = companies;
        which.choice("All four");
        for (var question : Question.values()) {
            which.choice(question.title());
        }
        addClassName("stack");
        rounds.addClassName("table");
        add(which, new WideTable("Round by round", rounds));
        show();
    }

    static String days(PulseRound round) {
        return Days.brief(round.from(), round.to()) + " to " + Days.full(round.to());
    }

    private void show() {
        rounds.getHead().removeAll();
        rounds.getBody().removeAll();
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell("Round"));
        for (var side : Side.values()) {
            head.add(new NativeTableHeaderCell(companies.apply(side)));
        }
        rounds.getHead().add(head);
        for (var round : newestFirst) {
            var row = new NativeTableRow();
            var when = new NativeTableHeaderCell(days(round));
            when.getElement().setAttribute("scope", "row");
            row.add(when);
            for (var side : Side.values()) {
                row.addDataCell().add(figure(round.of(side)));
            }
            rounds.getBody().add(row);
        }
    }

    private Span figure(SidePulse side) {
        var value = value(side);
        if (value == null) {
            var few = new Span(side.tooFew());
            few.addClassName("muted");
            return few;
        }
        var people = new Span(" of " + side.answers() + " people");
        people.addClassName("muted");
        return new Span(new Span(value.toString()), people);
    }

    private @Nullable BigDecimal value(SidePulse side) {
        return which.chosen() == 0 ? side.overall() : side.average(Question.values()[which.chosen() - 1]);
    }
}
