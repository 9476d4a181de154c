package app.tandem.goals;

import app.tandem.partnership.FirstStep;
import app.tandem.partnership.FirstSteps;
import app.tandem.partnership.Member;
import app.tandem.scorecards.Measures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who watches something together has something to reach together. */
@Component
class FirstGoal implements FirstSteps {
    private final Goals goals;
    private final Measures measures;

    FirstGoal(Goals goals, Measures measures) {
        this.goals = goals;
        this.measures = measures;
    }

    @Override
    public List<FirstStep> waitingFor(Member member) {
        return goals.soonestFirst().isEmpty() && !measures.all().isEmpty()
                ? List.of(new FirstStep(
                        "Agree the first joint goal",
                        "It has one owner on each side and counts once both have signed it.",
                        "Propose one",
                        "goals"))
                : List.of();
    }
}
