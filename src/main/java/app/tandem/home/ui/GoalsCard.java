package app.tandem.home.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Side;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The joint goals with both owners. */
class GoalsCard extends Section {
    private final transient Goals goals;
    private final transient Member member;
    private final transient LiveUpdates live;
    private final Paragraph nothing =
            new Paragraph("A joint goal has one owner on each side and counts once both have signed it.");
    private final Anchor first;
    private final LiveRows<GoalSummary> rows = new LiveRows<>(GoalSummary::id, this::row);

    GoalsCard(Goals goals, Member member, LiveUpdates live) {
        this.goals = goals;
        this.member = member;
        this.live = live;
        first = new Anchor("/p/" + member.slug() + "/goals", "Propose the first goal");
        first.addClassName("button");
        addClassName("card");
        add(new H2("Joint goals"), nothing, first, rows);
        // Also a reading, or somebody who leaves, may change how a goal stands.
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        var all = live.once(new AllGoals(), goals::soonestFirst);
        nothing.setVisible(all.isEmpty());
        first.setVisible(all.isEmpty());
        rows.show(all.stream().filter(GoalsCard::isGoingOn).toList());
    }

    /** What is over or left for later stands on the page of the goals. */
    private static boolean isGoingOn(GoalSummary goal) {
        return !goal.state().isClosed() && goal.course().notNow() == null;
    }

    private record AllGoals() {}

    private Component[] row(GoalSummary goal) {
        var title = new Anchor(
                "/p/" + member.slug() + "/goals/" + goal.id(), goal.terms().inOneLine());
        title.addClassNames("title", "strong");
        var what = new Div(title, owners(goal));
        what.addClassName("what");
        if (!goal.waiting().isEmpty()) {
            var waiting = new Span(goal.waiting());
            waiting.addClassName("detail");
            what.add(waiting);
        }
        if (goal.course().seenDifferently()) {
            what.add(new StatusBadge(Status.WATCH, "We see this differently"));
        }
        return new Component[] {what, badge(goal)};
    }

    private static Div owners(GoalSummary goal) {
        var owners = new Div();
        owners.addClassName("owners");
        for (var side : Side.values()) {
            var owner = goal.owner(side);
            owners.add(
                    owner == null
                            ? new StatusBadge(Status.OFF, "No " + side + " owner")
                            : new Span(new PersonAvatar(owner).beside(), new Span(owner.firstName())));
        }
        return owners;
    }

    private static StatusBadge badge(GoalSummary goal) {
        var status = goal.course().status();
        if (status != null) {
            return new StatusBadge(status.look(), status.toString());
        }
        return switch (goal.state()) {
            case DRAFT -> new StatusBadge(Status.LATE, goal.state().toString());
            case PROPOSED -> new StatusBadge(Status.WATCH, goal.state().toString());
            default ->
                goal.waiting().isEmpty()
                        ? new StatusBadge(Status.GOOD, goal.state().toString())
                        : new StatusBadge(Status.WATCH, "Change waits");
        };
    }
}
