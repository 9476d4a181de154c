package app.tandem.proposals;

import app.tandem.partnership.Side;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of a side is.
 *
 * @param did null for what is not answered yet, and for what the reader may not know yet
 */
public record ReviewLine(
        Side side, boolean answered, @Nullable Did did, String words) {}
