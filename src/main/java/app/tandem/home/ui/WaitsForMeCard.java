package app.tandem.home.ui;

import app.tandem.actions.ActionState;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.feedback.FeedbackSummary;
import app.tandem.feedback.Feedbacks;
import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.FirstSteps;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.shell.LiveRows;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;

/** Goals to sign, feedback to answer, actions to do and what a young partnership needs: at most seven. */
class WaitsForMeCard extends Section {
    private static final int MOST = 7;

    private final transient Goals goals;
    private final transient Feedbacks feedbacks;
    private final transient Actions actions;
    private final transient List<FirstSteps> firstSteps;
    private final transient Member member;
    private final H2 title = new H2();
    private final Paragraph nothing =
            new Paragraph("Nothing waits for you. What you are asked to sign, answer or do stands here.");
    private final LiveRows<Task> rows;
    private final Paragraph more = new Paragraph();

    WaitsForMeCard(
            Goals goals,
            Feedbacks feedbacks,
            Actions actions,
            List<FirstSteps> firstSteps,
            Member member,
            LiveUpdates live) {
        this.goals = goals;
        this.feedbacks = feedbacks;
        this.actions = actions;
        this.firstSteps = firstSteps;
        this.member = member;
        addClassName("card");
        rows = new LiveRows<>(Task::page, task -> task.row("/p/" + member.slug() + "/"));
        add(title, nothing, rows, more);
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        var waiting = waiting();
        title.setText("Waits for me · " + waiting.size());
        nothing.setVisible(waiting.isEmpty());
        rows.show(waiting.stream().limit(MOST).toList());
        more.setVisible(waiting.size() > MOST);
        more.setText("and %d more under Goals, Feedback and Actions.".formatted(waiting.size() - MOST));
    }

    private List<Task> waiting() {
        return Stream.of(
                        goals.waitingForMe().stream().map(this::toSign),
                        feedbacks.unansweredForMe().stream().map(this::toAnswer),
                        actions.myOpen().stream().map(this::toDo),
                        firstSteps.stream()
                                .flatMap(feature -> feature.waitingFor(member).stream())
                                .map(step -> Task.of(step, member)))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private Task toSign(GoalSummary goal) {
        return new Task("Sign: " + goal.title(), goal.waiting(), "Review", "goals/" + goal.id(), null, member.side());
    }

    private Task toAnswer(FeedbackSummary feedback) {
        var title = feedback.hardToSay()
                ? feedback.kind() + ", hard to say"
                : feedback.kind().toString();
        var lastDay = feedback.dueDay(member.zone());
        var due = feedback.overdue() ? "Overdue since " + lastDay : "From " + feedback.author() + " · due " + lastDay;
        return new Task(title, due, "Read", "feedback/" + feedback.id(), feedback.author(), feedback.authorSide());
    }

    private Task toDo(ActionSummary action) {
        var page = "actions/" + action.id();
        if (action.state() == ActionState.DONE) {
            return new Task(
                    "Confirm: " + action.title(),
                    "Done by " + action.owner(),
                    "Confirm",
                    page,
                    action.owner(),
                    action.ownerSide());
        }
        var due = (action.late() ? "Was due " : "Due ") + action.dueDay();
        return new Task(
                action.title(),
                due + " · asked by " + action.requester(),
                "Open",
                page,
                action.owner(),
                action.ownerSide());
    }
}
