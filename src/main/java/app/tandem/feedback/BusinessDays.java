package app.tandem.feedback;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The working days of a recipient: all but Saturdays and Sundays, by their own clock. */
record BusinessDays(ZoneId zone) {
    /** The end of the given working day after this moment. */
    Instant endOf(int day, Instant from) {
        var end = from.atZone(zone).toLocalDate();
        for (var left = day; left > 0; left--) {
            end = next(end);
        }
        return end.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
