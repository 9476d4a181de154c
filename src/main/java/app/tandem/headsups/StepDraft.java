package app.tandem.headsups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How certain it is now, what changed, and when the other side hears of it again. */
public record StepDraft(
        @Nullable Certainty certainty,
        String whatChanged,
        @Nullable LocalDate nextUpdate) {}
