package app.tandem.scorecards;

import java.time.Instant;

/** Who last said what the columns of such a file mean. */
public record LastTime(String by, Instant at) {}
