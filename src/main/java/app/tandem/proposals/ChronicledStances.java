package app.tandem.proposals;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody says, told in the list of what happened last as news of its proposal. */
@Component
class ChronicledStances implements Chronicled {
    private final StanceRepository rows;

    ChronicledStances(StanceRepository rows) {
        this.rows = rows;
    }

    @Override
    public Class<?> entity() {
        return Stance.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return rows.findById(id).map(row -> row.proposal().headline());
    }

    @Override
    public boolean isAddition() {
        return true;
    }
}
