package app.tandem.scorecards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a period beside its value.
 *
 * @param disputedAs what it should say by an open dispute
 * @param agreed whether its value is what both sides agreed on in a dispute
 * @param closed whether both sides have closed it
 * @param commented whether somebody has said why it is so
 */
public record CellMarks(@Nullable BigDecimal disputedAs, boolean agreed, boolean closed, boolean commented) {
    public static final CellMarks NONE = new CellMarks(null, false, false, false);
}
