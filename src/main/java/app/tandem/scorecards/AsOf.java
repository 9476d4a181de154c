package app.tandem.scorecards;

import app.tandem.partnership.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The moment at which a scorecard is read, by the client's clock and calendar, whoever reads it. */
public record AsOf(Instant now, WorkingCalendar calendar) {
    public LocalDate today() {
        return LocalDate.ofInstant(now, calendar.zone());
    }

    /** What is due on a day is in time until its last minute. */
    Instant lastMoment(LocalDate day, @Nullable LocalTime by) {
        var zone = calendar.zone();
        return by == null
                ? day.plusDays(1).atStartOfDay(zone).minusMinutes(1).toInstant()
                : day.atTime(by).atZone(zone).toInstant();
    }

    /** From when on it is late. */
    Instant lateFrom(LocalDate day, @Nullable LocalTime by) {
        return by == null
                ? day.plusDays(1).atStartOfDay(calendar.zone()).toInstant()
                : day.atTime(by).atZone(calendar.zone()).toInstant().plusMillis(1);
    }

    /** Also where the clock skips that time in spring, and once only where it strikes twice in autumn. */
    boolean isPast(LocalDate day, @Nullable LocalTime by) {
        return !lateFrom(day, by).isAfter(now);
    }
}
