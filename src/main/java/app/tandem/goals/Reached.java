package app.tandem.goals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said when that a milestone was reached.
 *
 * @param takenBackBy the name of whoever said later that it was too early
 */
public record Reached(
        int number,
        String name,
        Instant moment,
        @Nullable String takenBackBy,
        @Nullable Instant takenBackAt) {
    public boolean stands() {
        return takenBackAt == null;
    }
}
