package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Goals in which the reader is waited for: a signature, an outcome, a statement, an owner to name. */
@Component
@Order(10)
class GoalsForMe implements WaitingThings {
    private final Goals goals;

    GoalsForMe(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return goals.waitingForMe().stream()
                .flatMap(goal -> waiting(goal, member))
                .toList();
    }

    private static Stream<Waiting> waiting(GoalSummary goal, Member member) {
        var page = "goals/" + goal.id();
        return goal.course().dutiesOf(member).stream()
                .filter(duty -> duty.task().isUrgent())
                .map(duty -> switch (duty.task()) {
                    case SIGN -> new Waiting("Sign: " + goal.title(), goal.waiting(), "Review", page);
                    case CONFIRM -> new Waiting("Confirm how it ended: " + goal.title(), outcome(goal), "Review", page);
                    case TALK -> new Waiting("Not yet: " + goal.title(), putOff(goal), "Talk about it", page);
                    case STATE ->
                        new Waiting(
                                "Look back: " + goal.title(),
                                goal.state() + "; your side has not made its statement yet",
                                "Write it",
                                page);
                    default ->
                        new Waiting(
                                "Name an owner: " + goal.title(),
                                "Nobody on your side answers for this goal any more",
                                "Choose",
                                page);
                });
    }

    private static String putOff(GoalSummary goal) {
        var putOff = goal.course().putOff();
        return putOff == null ? "" : putOff.name() + " wants to talk first: " + putOff.why();
    }

    private static String outcome(GoalSummary goal) {
        var closing = goal.course().closing();
        return closing == null ? "" : closing.proposer() + " says: " + closing.outcome();
    }
}
