package app.tandem.goals.ui;

import app.tandem.goals.Closing;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.Statement;
import app.tandem.partnership.Side;
import app.tandem.shell.Card;
import app.tandem.shell.SideBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a goal ended, and what each side takes from it. */
class StatementsCard extends Card {
    private final Div said = new Div();
    private final transient Function<Side, String> company;
    private transient @Nullable Shown shown;

    /** What this card depends on. */
    private record Shown(
            @Nullable Closing closing,
            @Nullable Statement client,
            @Nullable Statement bpo) {}

    StatementsCard(Function<Side, String> company) {
        super("Looking back");
        this.company = company;
        said.addClassName("statements");
        add(said);
    }

    void show(GoalDetails goal) {
        var course = goal.course();
        var closing = course.closing();
        setVisible(goal.state().isClosed());
        var now = new Shown(closing, course.statement(Side.CLIENT), course.statement(Side.BPO));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        said.removeAll();
        if (closing != null) {
            said.add(new Paragraph(closing.outcome()
                    + (closing.why().isEmpty() ? "." : ": " + closing.why())
                    + (closing.data().isEmpty() ? "" : " The data said: " + closing.data())));
        }
        for (var side : Side.values()) {
            var statement = course.statement(side);
            var words = new Paragraph(statement == null ? "Has not said anything yet." : statement.words());
            words.addClassName(statement == null ? "muted" : "wording");
            said.add(new Div(
                    new SideBadge(side, company.apply(side)),
                    new Span(statement == null ? "" : " " + statement.name()),
                    words));
        }
    }
}
