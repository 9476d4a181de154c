package app.tandem.actions;

import app.tandem.partnership.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that an action went beyond its owner's authority: who was to decide, why, and what came of it. */
public record LimitDetails(
        String decider,
        @Nullable Side deciderSide,
        String why,
        Instant setAt,
        LimitState state,
        String words,
        @Nullable Instant resolvedAt,
        int days) {}
