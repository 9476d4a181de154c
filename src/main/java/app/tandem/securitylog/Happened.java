package app.tandem.securitylog;

import java.time.Instant;

/** Something refused so and so often, not written yet. */
record Happened(What what, long times, Instant firstAt, Instant lastAt) {
    Happened and(Happened later) {
        return new Happened(what, times + later.times, firstAt, later.lastAt);
    }
}
