package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as somebody proposes it: what the trouble comes from, and what each side does about it. */
public record PlanDraft(String cause, @Nullable LocalDate backBy, Step client, Step bpo) {
    /** What one person of a side does by a day. */
    public record Step(
            String title, @Nullable UUID owner, @Nullable LocalDate due) {}
}
