package app.tandem.goals.ui;

import app.tandem.goals.GoalDetails;
import app.tandem.goals.GoalState;
import app.tandem.goals.Milestone;
import app.tandem.goals.Reached;
import app.tandem.goals.Terms;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps on the way to a goal: by when, and who said when that one is reached. */
class MilestonesCard extends Card {
    private final transient GoalPage.Doors doors;
    private final transient GoalDialogs dialogs;
    private final transient Member me;
    private final Paragraph nothing =
            new Paragraph("Steps on the way, each with a day. They can stand in for a measure.");
    private final LiveRows<Row> rows = new LiveRows<>(row -> row.milestone().number(), this::row);
    private final Button add = new Button("Add a milestone");
    private transient @Nullable GoalDetails goal;

    /** @param waits not in force yet, or about to be other than it is */
    private record Row(
            Milestone milestone, @Nullable Reached said, boolean waits, boolean late, boolean tick, boolean change) {
        boolean reached() {
            return said != null && said.stands();
        }
    }

    MilestonesCard(GoalPage.Doors doors, GoalDialogs dialogs, Member me) {
        super("Milestones");
        this.doors = doors;
        this.dialogs = dialogs;
        this.me = me;
        nothing.addClassName("muted");
        add.addClickListener(click -> open(null));
        add(nothing, rows, new Div(add));
    }

    void show(GoalDetails shown, LocalDate today) {
        goal = shown;
        var waiting = shown.edited().terms().milestones();
        var counts = shown.current().terms().milestones();
        var change = me.may(Verb.WRITE_SHARED) && !shown.state().isClosed();
        var tick = shown.state() == GoalState.ACTIVE && shown.isOwnerInForce(me);
        setVisible(change || !counts.isEmpty());
        nothing.setVisible(waiting.isEmpty());
        add.setVisible(change);
        rows.show(waiting.all().stream()
                .map(one -> row(one, shown, counts.all().contains(one), today, tick, change))
                .toList());
    }

    private static Row row(
            Milestone one, GoalDetails shown, boolean inForce, LocalDate today, boolean tick, boolean change) {
        var said = shown.said(one).orElse(null);
        var reached = said != null && said.stands();
        return new Row(
                one,
                said,
                shown.inForce() != null && !inForce,
                !reached && one.due().isBefore(today) && shown.state() == GoalState.ACTIVE,
                tick && inForce,
                change);
    }

    private Component[] row(Row row) {
        var milestone = row.milestone();
        var title = new Span(milestone.title());
        title.addClassName("title");
        var what = new Div(title);
        if (!row.reached()) {
            what.add(detail(new Span((row.late() ? "Was due " : "By ") + Terms.day(milestone.due()))));
        }
        var said = row.said();
        if (said != null) {
            what.add(detail(
                    new Span((said.stands() ? "Reached, says " : "Reached, said ") + said.name() + ", "),
                    new Moment(said.moment(), me.zone())));
            if (said.takenBackAt() != null) {
                what.add(detail(
                        new Span("Taken back by " + said.takenBackBy() + ", "),
                        new Moment(said.takenBackAt(), me.zone())));
            }
        }
        what.addClassName("what");
        var parts = new ArrayList<Component>();
        if (row.waits()) {
            var waits = new Span("Waits for signatures");
            waits.addClassNames("pill", "waits");
            parts.add(waits);
        } else if (row.reached()) {
            parts.add(new StatusBadge(Status.GOOD, "Reached"));
        } else if (row.late()) {
            parts.add(new StatusBadge(Status.OFF, "Late"));
        }
        if (row.tick()) {
            parts.add(named(row.reached() ? "Not yet" : "Reached", milestone, () -> tick(row)));
        }
        if (row.change()) {
            parts.add(named("Change", milestone, () -> open(milestone)));
            parts.add(named(
                    "Leave out",
                    milestone,
                    () -> doors.rewordings().removeMilestone(id(), milestone.number(), milestone.inWords())));
        }
        // What can be done stays together where there is no room beside the words.
        var steps = new Div();
        steps.addClassName("steps");
        steps.add(parts);
        return parts.isEmpty() ? new Component[] {what} : new Component[] {what, steps};
    }

    private void tick(Row row) {
        if (row.reached()) {
            doors.active().reopen(id(), row.milestone().number());
        } else {
            doors.active().reach(id(), row.milestone().number());
        }
    }

    private static Span detail(Component... words) {
        var detail = new Span(words);
        detail.addClassName("detail");
        return detail;
    }

    private void open(@Nullable Milestone milestone) {
        if (goal != null && milestone != null) {
            dialogs.askMilestone(goal, milestone);
        } else if (goal != null) {
            dialogs.askNewMilestone(goal);
        }
    }

    private UUID id() {
        return Objects.requireNonNull(goal).id();
    }

    private static Button named(String word, Milestone milestone, Runnable step) {
        var button = new Button(word, click -> step.run());
        button.setAriaLabel(word + ": " + milestone.title());
        return button;
    }
}
