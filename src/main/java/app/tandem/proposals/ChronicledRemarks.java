package app.tandem.proposals;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledRemarks implements Chronicled {
    private final RemarkRepository rows;

    ChronicledRemarks(RemarkRepository rows) {
        this.rows = rows;
    }

    @Override
    public Class<?> entity() {
        return Remark.class;
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
