package app.tandem.scorecards;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a period of a measure is closed.
 *
 * @param awaited the sides that have not signed
 * @param reopenAskedBySide the side that wants a closed period open again
 */
public record CloseState(
        Set<Side> awaited,
        String clientSigner,
        @Nullable Instant clientSignedAt,
        String bpoSigner,
        @Nullable Instant bpoSignedAt,
        @Nullable Side reopenAskedBySide,
        String reopenAskedBy,
        String reopenBecause) {
    public static final CloseState OPEN = new CloseState(EnumSet.allOf(Side.class), "", null, "", null, null, "", "");

    public boolean isClosed() {
        return awaited.isEmpty();
    }

    /** One side has signed, and the other has not. */
    public boolean isHalfClosed() {
        return awaited.size() == 1;
    }

    public boolean isReopeningAsked() {
        return reopenAskedBySide != null;
    }

    /** Who has signed for the side. */
    public String signer(Side side) {
        return side == Side.CLIENT ? clientSigner : bpoSigner;
    }
}
