package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value as a program sends it.
 *
 * @param row where it stands among those that were sent with it, counted from 1
 * @param measure by its id, its name, or its key in the library where one measure alone has it
 * @param day the day that the value is of, or the first day of the period
 * @param value nothing where it follows from its parts
 * @param sample of how many cases it is
 */
public record SentReading(
        int row,
        String measure,
        LocalDate day,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long sample,
        String note) {}
