package app.tandem.history;

import app.tandem.partnership.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a thing was changed: when and by whom, without what it said. */
public record Mark(
        long revision, Instant at, String person, @Nullable Side side) {}
