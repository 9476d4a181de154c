package app.tandem.scorecards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** With which day the weeks of a scorecard begin. */
public enum Weeks {
    ISO("Monday to Sunday", DayOfWeek.MONDAY),
    SUNDAY("Sunday to Saturday", DayOfWeek.SUNDAY);

    private final String words;
    private final DayOfWeek first;

    Weeks(String words, DayOfWeek first) {
        this.words = words;
        this.first = first;
    }

    @Override
    public String toString() {
        return words;
    }

    LocalDate startOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(first));
    }

    /** Those of a week that begins with this day. */
    static Weeks beginningOn(LocalDate start) {
        return start.getDayOfWeek() == DayOfWeek.SUNDAY ? SUNDAY : ISO;
    }
}
