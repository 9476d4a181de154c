package app.tandem.goals;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A goal in the list of what happened last. */
@Component
class ChronicledGoals implements Chronicled {
    private final GoalRepository goals;

    ChronicledGoals(GoalRepository goals) {
        this.goals = goals;
    }

    @Override
    public Class<?> entity() {
        return Goal.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return goals.withTerms(id).map(ChronicledGoals::headline);
    }

    static Headline headline(Goal goal) {
        return new Headline(goal.title(), "goals/" + goal.id());
    }
}
