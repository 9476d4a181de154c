package app.tandem.ratelimits;

import java.time.Duration;

/** What may be done only so often; {@code tandem.limits.sign-in=60/PT1M} changes one. */
public enum Knock {
    /** Forms and links of the sign-in pages, by address: an office with one address signs in at nine. */
    SIGN_IN(120, Duration.ofMinutes(1)),
    /** Sign-outs that providers tell of, by address: a whole shift goes home at once. */
    SIGN_OUT(1_200, Duration.ofMinutes(1)),
    /** The first admin's token, by address. */
    FIRST_ADMIN(5, Duration.ofMinutes(15)),
    /** Single-use links that open nothing, by address: those that do are not counted. */
    LINK(30, Duration.ofMinutes(10)),
    /** Invitations sent, by organisation. */
    INVITATION(100, Duration.ofHours(1)),
    /** Files imported, by partnership. */
    IMPORT(60, Duration.ofMinutes(10)),
    /** Files sent, by session. */
    UPLOAD(60, Duration.ofMinutes(1)),
    /** Lines for live texts and live updates, by session: a whole office that comes back after a cut is many sessions. */
    SOCKET(300, Duration.ofMinutes(1)),
    /** Calls of the interface for programs, by token. */
    API(120, Duration.ofMinutes(1)),
    /** Access tokens that open nothing, by address: those that do are not counted. */
    BAD_TOKEN(30, Duration.ofMinutes(10)),
    /** New tabs, by session. */
    TAB(120, Duration.ofMinutes(1)),
    /** Addresses behind which there is nothing, by session. */
    UNKNOWN_PAGE(120, Duration.ofMinutes(1));

    private final int times;
    private final Duration period;

    Knock(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    int times() {
        return times;
    }

    Duration period() {
        return period;
    }

    String setting() {
        return "tandem.limits." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
