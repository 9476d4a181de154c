package app.tandem.goals;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A change or a signature of terms, told in the list of what happened last as news of their goal. */
@Component
class ChronicledTerms implements Chronicled {
    private final GoalTermsRepository terms;

    ChronicledTerms(GoalTermsRepository terms) {
        this.terms = terms;
    }

    @Override
    public Class<?> entity() {
        return GoalTerms.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return terms.findById(id).map(version -> ChronicledGoals.headline(version.goal()));
    }
}
