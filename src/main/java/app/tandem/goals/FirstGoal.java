package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import app.tandem.scorecards.Measures;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who watches something together has something to reach together. */
@Component
@Order(90)
class FirstGoal implements WaitingThings {
    private final Goals goals;
    private final Measures measures;

    FirstGoal(Goals goals, Measures measures) {
        this.goals = goals;
        this.measures = measures;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return goals.soonestFirst().isEmpty() && !measures.all().isEmpty()
                ? List.of(new Waiting(
                        "Agree the first joint goal",
                        "It has one owner on each side and counts once both have signed it.",
                        "Propose one",
                        "goals"))
                : List.of();
    }
}
