package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Terms that wait for an owner's signature. */
@Component
@Order(10)
class GoalsToSign implements WaitingThings {
    private final Goals goals;

    GoalsToSign(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return goals.waitingForMe().stream()
                .map(goal -> new Waiting("Sign: " + goal.title(), goal.waiting(), "Review", "goals/" + goal.id()))
                .toList();
    }
}
