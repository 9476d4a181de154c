package app.tandem.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as they stand in a sentence. */
public final class Days {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Days() {}

    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** Without the year while it is this one. */
    public static String brief(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? BRIEF.format(day) : FULL.format(day);
    }

    /** Among days that are near. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "today", "yesterday" or "5 days ago". */
    public static String ago(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        return days <= 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
    }

    /** How long something has been so: "since today", "for 1 day", "for 5 days". */
    public static String since(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        return days <= 0 ? "since today" : days == 1 ? "for 1 day" : "for " + days + " days";
    }
}
