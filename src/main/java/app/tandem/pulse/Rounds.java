package app.tandem.pulse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When everybody is asked: two weeks at a time, for the first time two weeks after the partnership went live, when there
 * is something to say.
 *
 * @param since the client's day on which the partnership went live
 */
record Rounds(LocalDate since) {
    private static final int DAYS = 14;

    /** The round of a day, from 1 on; nobody is asked in an earlier one. */
    int on(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(since, day), DAYS);
    }

    LocalDate begins(int round) {
        return since.plusDays((long) DAYS * round);
    }

    LocalDate lastDay(int round) {
        return begins(round + 1).minusDays(1);
    }
}
