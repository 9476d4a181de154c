package app.tandem.goals;

import app.tandem.actions.OriginKind;
import app.tandem.actions.StandsUnder;
import app.tandem.partnership.Pillar;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PillarsOfGoals implements StandsUnder {
    private final GoalRepository goals;

    PillarsOfGoals(GoalRepository goals) {
        this.goals = goals;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.GOAL;
    }

    @Override
    public Optional<Pillar> pillarOf(UUID id) {
        return goals.findById(id).map(Goal::pillar);
    }
}
