package app.tandem.goals;

import java.time.LocalDate;

/** How far ahead a goal looks. */
public enum Horizon {
    QUARTER("Within a quarter"),
    LONG("Longer than a quarter");

    private final String words;

    Horizon(String words) {
        this.words = words;
    }

    /** How far ahead a goal looks that is to be reached by then. */
    public static Horizon of(LocalDate today, LocalDate due) {
        return due.isAfter(today.plusMonths(3)) ? LONG : QUARTER;
    }

    @Override
    public String toString() {
        return words;
    }
}
