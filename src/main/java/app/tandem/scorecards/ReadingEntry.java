package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody types in for one period.
 *
 * @param value nothing where it follows from its parts
 * @param over the wording of the reading that stood there for whoever typed, empty for none; null where they were not shown
 */
public record ReadingEntry(
        UUID measureId,
        LocalDate day,
        @Nullable BigDecimal value,
        Parts parts,
        String note,
        @Nullable String over) {
    public ReadingEntry(UUID measureId, LocalDate day, @Nullable BigDecimal value, Parts parts, String note) {
        this(measureId, day, value, parts, note, null);
    }

    public ReadingEntry(UUID measureId, LocalDate day, BigDecimal value, String note) {
        this(measureId, day, value, Parts.NONE, note);
    }

    /** Where a form finds it again when it is refused. */
    public String place() {
        return measureId + " " + day;
    }
}
