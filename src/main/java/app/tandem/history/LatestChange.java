package app.tandem.history;

import app.tandem.partnership.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody changed a thing, as the list of what happened last tells it; page is below the partnership's address. */
public record LatestChange(
        Instant at, String person, @Nullable Side side, Operation operation, String title, String page) {}
