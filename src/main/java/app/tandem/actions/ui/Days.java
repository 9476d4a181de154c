package app.tandem.actions.ui;

import app.tandem.actions.ActionSummary;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An action's dates in words. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Days() {}

    static String day(LocalDate day) {
        return (day.getYear() == LocalDate.now().getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /** "moved 2×, first due 3 May", or nothing. */
    static String moved(ActionSummary action) {
        return action.moves() == 0 ? "" : "moved " + action.moves() + "×, first due " + day(action.firstDue());
    }
}
