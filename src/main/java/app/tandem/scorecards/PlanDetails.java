package app.tandem.scorecards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as pages show it; its actions come from it. */
public record PlanDetails(
        UUID id,
        UUID measureId,
        String measure,
        String cause,
        LocalDate backBy,
        String begunBy,
        Instant begunAt,
        String endedBy,
        @Nullable Instant endedAt,
        String outcome) {
    public boolean isUnderWay() {
        return endedAt == null;
    }
}
