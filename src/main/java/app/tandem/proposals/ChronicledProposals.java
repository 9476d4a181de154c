package app.tandem.proposals;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A proposal in the list of what happened last. */
@Component
class ChronicledProposals implements Chronicled {
    private final ProposalRepository rows;

    ChronicledProposals(ProposalRepository rows) {
        this.rows = rows;
    }

    @Override
    public Class<?> entity() {
        return Proposal.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return rows.findById(id).map(row -> row.headline());
    }
}
