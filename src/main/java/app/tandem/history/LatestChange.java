package app.tandem.history;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody changed a thing, as the short list of what happened last tells it. */
public record LatestChange(
        Instant at, String person, @Nullable Side side, String entity, UUID entityId, Operation operation) {}
