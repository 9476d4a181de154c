package app.tandem.scorecards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One period of one measure.
 *
 * @param rule the number of the rule by which it was judged
 * @param shown the value as it is shown, empty without one
 * @param readings how many readings it was made of
 * @param leftOut how many could not count, because they have no parts or their day has no weight
 * @param parts of all that counted
 */
public record Cell(
        Period period,
        int rule,
        Status status,
        @Nullable BigDecimal value,
        String shown,
        int readings,
        int leftOut,
        Parts parts,
        CellMarks marks) {}
