package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as pages show it, with both values.
 *
 * @param was what it said, with its unit
 * @param proposed what it should say
 * @param agreed what both sides agreed on, or nothing
 */
public record DisputeDetails(
        UUID id,
        MeasureDetails measure,
        Period period,
        DisputeState state,
        String was,
        String proposed,
        String reason,
        String by,
        Side side,
        UUID byId,
        Instant at,
        String agreed,
        String answer,
        String answeredBy,
        @Nullable Instant answeredAt) {
    public boolean isOpen() {
        return state == DisputeState.OPEN;
    }

    public boolean isBy(Member member) {
        return byId.equals(member.personId());
    }

    /** The other side answers: its owner, where there is one. */
    public boolean waitsFor(Member member) {
        return isOpen() && member.side() != side && measure.isSigner(member);
    }
}
