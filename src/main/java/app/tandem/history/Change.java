package app.tandem.history;

import app.tandem.partnership.Side;
import app.tandem.partnership.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step in the life of a thing: who changed which fields, from what to what. */
public record Change(
        Instant at,
        String person,
        @Nullable Side side,
        String company,
        Source source,
        String thing,
        Operation operation,
        List<FieldChange> fields) {
    /** The same step, told as part of another thing. */
    public Change of(String other, List<FieldChange> told) {
        return new Change(at, person, side, company, source, other, operation, told);
    }
}
