package app.tandem.goals.ui;

import app.tandem.goals.Confidence;
import app.tandem.goals.GoalState;
import app.tandem.goals.GoalSummary;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A goal in the list: what, by when, who owns it on each side, and what waits for whom. */
class GoalCard extends Article {
    private final transient GoalSummary goal;

    GoalCard(GoalSummary goal, Member reader) {
        this.goal = goal;
        addClassNames("card", "goal-card");
        var link = new RouterLink(goal.terms().inOneLine(), GoalView.class, GoalView.at(reader.slug(), goal.id()));
        var marks = new Div();
        marks.addClassName("marks");
        marks.add(GoalMarks.of(goal.course(), goal.waiting()));
        var owners = new Div(owner(goal, Side.CLIENT), owner(goal, Side.BPO));
        owners.addClassName("owners");
        add(new H3(link), marks);
        var notNow = goal.course().notNow();
        if (notNow != null) {
            add(new Paragraph("Not now, because: " + notNow.why()));
        }
        add(owners);
    }

    boolean shows(GoalSummary other) {
        return goal.equals(other);
    }

    static StatusBadge badge(GoalState state) {
        return new StatusBadge(
                switch (state) {
                    case DRAFT -> Status.LATE;
                    case PROPOSED -> Status.WATCH;
                    case AGREED, ACTIVE, ACHIEVED, REVIEWED -> Status.GOOD;
                    case PARTLY -> Status.WATCH;
                    case MISSED -> Status.OFF;
                    case DROPPED -> Status.LATE;
                },
                state.toString());
    }

    private static Span owner(GoalSummary goal, Side side) {
        var owner = goal.owner(side);
        var person = new Span();
        person.addClassName("person");
        if (owner == null) {
            var nobody = new Span("?");
            nobody.addClassNames("avatar", "nobody");
            person.add(nobody, new Span("No owner on the " + (side == Side.CLIENT ? "client" : "BPO") + " side"));
        } else {
            person.add(
                    new PersonAvatar(owner).beside(),
                    new Span(owner.name() + ", " + owner.organisation() + confidence(goal, side)));
        }
        return person;
    }

    /** Silence of an owner reads as silence. */
    private static String confidence(GoalSummary goal, Side side) {
        if (goal.state() != GoalState.ACTIVE || goal.course().notNow() != null) {
            return "";
        }
        var said = goal.course().confidence(side);
        return said == null
                ? " · has not said how confident"
                : " · confidence " + said.level() + " of " + Confidence.MOST;
    }
}
