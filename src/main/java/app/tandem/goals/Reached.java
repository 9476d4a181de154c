package app.tandem.goals;

import java.time.Instant;

/** Who said when that a milestone was reached. */
public record Reached(int number, String name, Instant moment) {}
