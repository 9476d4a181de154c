package app.tandem.headsups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A heads-up as somebody gives it. */
public record HeadsUpDraft(
        String title,
        String effect,
        @Nullable Certainty certainty,
        @Nullable TimeFrame horizon,
        String canInfluence,
        String cannotInfluence,
        @Nullable LocalDate nextUpdate) {}
