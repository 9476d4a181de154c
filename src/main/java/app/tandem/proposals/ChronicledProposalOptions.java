package app.tandem.proposals;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A new or reworded option, told in the list of what happened last as news of its proposal. */
@Component
class ChronicledProposalOptions implements Chronicled {
    private final ProposalOptionRepository rows;

    ChronicledProposalOptions(ProposalOptionRepository rows) {
        this.rows = rows;
    }

    @Override
    public Class<?> entity() {
        return ProposalOption.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return rows.findById(id).map(row -> row.proposal().headline());
    }
}
