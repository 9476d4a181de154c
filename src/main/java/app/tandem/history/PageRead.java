package app.tandem.history;

import app.tandem.partnership.Side;
import java.time.Instant;

/** Which page an auditor opened and when; the page stands below the partnership's address. */
public record PageRead(Instant at, String person, Side side, String page, String title) {}
