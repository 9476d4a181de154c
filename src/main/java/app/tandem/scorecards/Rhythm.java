package app.tandem.scorecards;

import java.time.LocalDate;

/** How often a measure is due, and in which weeks. */
public record Rhythm(Cadence cadence, Weeks weeks) {
    /** The period for which its value of that day is. */
    public Period periodOf(LocalDate day) {
        return Period.of(cadence, weeks, day);
    }

    /** The period in which that day is shown. */
    public Period stepOf(LocalDate day) {
        return Period.of(cadence.shownAs(), weeks, day);
    }
}
