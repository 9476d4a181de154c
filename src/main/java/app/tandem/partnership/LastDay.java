package app.tandem.partnership;

import java.time.LocalDate;
import java.time.Period;

/** The last day of an auditor, by the calendar of their own organisation: from today on, for a year at most. */
public final class LastDay {
    private static final Period LONGEST_AUDIT = Period.ofYears(1);

    private LastDay() {}

    public static boolean isOver(LocalDate day, LocalDate today) {
        return day.isBefore(today);
    }

    public static void require(LocalDate day, LocalDate today) {
        Refusal.unless(
                !isOver(day, today), "The last day of an auditor cannot be over already. Choose today or a later day.");
        Refusal.unless(
                !day.isAfter(today.plus(LONGEST_AUDIT)),
                "An auditor reads along for a year at most. Choose an earlier day.");
    }
}
