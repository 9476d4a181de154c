package app.tandem.goals;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A milestone that was reached, told in the list of what happened last as news of its goal. */
@Component
class ChronicledMilestones implements Chronicled {
    private final ReachedMilestoneRepository milestones;
    private final GoalRepository goals;

    ChronicledMilestones(ReachedMilestoneRepository milestones, GoalRepository goals) {
        this.milestones = milestones;
        this.goals = goals;
    }

    @Override
    public Class<?> entity() {
        return ReachedMilestone.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return milestones
                .findById(id)
                .flatMap(step -> goals.withTerms(step.goalId()))
                .map(ChronicledGoals::headline);
    }

    @Override
    public boolean isAddition() {
        return true;
    }
}
