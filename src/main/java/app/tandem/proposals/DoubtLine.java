package app.tandem.proposals;

import app.tandem.partnership.Side;
import java.util.Set;

/**
 * That somebody has a doubt, and of which side where both sides are large enough.
 *
 * @param mayDoubt whether the reader may tell a doubt of their own
 * @param crowd how many people it could be
 */
public record DoubtLine(boolean somebody, Set<Side> sides, boolean mayDoubt, int crowd) {
    /** Fewer would point at somebody. */
    static final int CROWD = 3;

    public boolean pointsAtSomebody() {
        return crowd < CROWD;
    }
}
