package app.tandem.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as pages name it. */
public record ProgrammeSummary(
        UUID id, String name, LocalDate startsOn, @Nullable LocalDate endedOn) {
    public boolean runs() {
        return endedOn == null;
    }
}
