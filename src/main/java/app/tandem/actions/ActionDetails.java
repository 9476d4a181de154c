package app.tandem.actions;

import app.tandem.partnership.Pillar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about an action that one reader may know; no origin where the reader may not see it. */
public record ActionDetails(
        ActionSummary summary,
        Pillar pillar,
        String doneMeans,
        @Nullable OriginLink origin,
        @Nullable Instant doneAt,
        String sentBackBecause,
        String droppedBecause,
        List<LimitDetails> limits) {}
