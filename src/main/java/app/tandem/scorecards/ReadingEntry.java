package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody types in for one period.
 *
 * @param value nothing where it follows from its parts
 */
public record ReadingEntry(
        UUID measureId, LocalDate day, @Nullable BigDecimal value, Parts parts, String note) {
    public ReadingEntry(UUID measureId, LocalDate day, BigDecimal value, String note) {
        this(measureId, day, value, Parts.NONE, note);
    }

    /** Where a form finds it again when it is refused. */
    public String place() {
        return measureId + " " + day;
    }
}
