package app.tandem.scorecards;

import java.time.Instant;

/**
 * Where the value of a cell comes from, as far as it is said without opening it.
 *
 * @param readings how many it was made of; the rest tells of the one that came in last
 * @param note the newest one there is among them; empty without any
 */
public record CellTrail(Provenance provenance, String who, Instant at, String source, String note, int readings) {}
