package app.tandem.coedit;

import app.tandem.partnership.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text as its writers left it when they paused; the first has number 1. */
public record TextVersion(
        int number, Instant at, String by, @Nullable Side side) {}
