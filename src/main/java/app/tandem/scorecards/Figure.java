package app.tandem.scorecards;

import java.math.BigDecimal;

/** The value of a day or a period, and what it was made of. */
public record Figure(BigDecimal value, Parts parts) {
    public static Figure of(BigDecimal value) {
        return new Figure(value, Parts.NONE);
    }
}
