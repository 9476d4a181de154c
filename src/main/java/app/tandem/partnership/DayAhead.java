package app.tandem.partnership;

import java.time.LocalDate;

/** A day by which somebody promises something: not over yet for whoever names it, and near enough to be meant. */
public final class DayAhead {
    private static final int YEARS = 10;

    private DayAhead() {}

    public static void require(LocalDate day, LocalDate today, String field) {
        Refusal.unless(!day.isBefore(today), field, "This day is over already. Choose today or a later day.");
        Refusal.unless(
                !day.isAfter(last(today)),
                field,
                "This is more than " + YEARS + " years ahead. Choose a day that both sides can foresee.");
    }

    public static LocalDate last(LocalDate today) {
        return today.plusYears(YEARS);
    }
}
