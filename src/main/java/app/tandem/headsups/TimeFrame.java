package app.tandem.headsups;

import app.tandem.shell.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When something will happen, if it does: on a day, or within whole months. */
public record TimeFrame(LocalDate from, LocalDate to) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public static TimeFrame on(LocalDate day) {
        return new TimeFrame(day, day);
    }

    public static TimeFrame within(YearMonth first, @Nullable YearMonth last) {
        return new TimeFrame(first.atDay(1), (last == null ? first : last).atEndOfMonth());
    }

    boolean isOneDay() {
        return from.equals(to);
    }

    /** "1 Oct 2026", "October 2026" or "October to December 2026". */
    public String words() {
        if (isOneDay()) {
            return Days.full(from);
        }
        var first = YearMonth.from(from);
        var last = YearMonth.from(to);
        if (!from.equals(first.atDay(1)) || !to.equals(last.atEndOfMonth())) {
            return Days.full(from) + " to " + Days.full(to);
        }
        if (first.equals(last)) {
            return MONTH_OF_YEAR.format(first);
        }
        var start = first.getYear() == last.getYear() ? MONTH : MONTH_OF_YEAR;
        return start.format(first) + " to " + MONTH_OF_YEAR.format(last);
    }
}
