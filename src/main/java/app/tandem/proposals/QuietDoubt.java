package app.tandem.proposals;

import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.envers.AuditOverride;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has a doubt about a version of a proposal. It holds no person, no count and no moment but a full hour,
 * is there before anybody doubts, and leaves no revision, because a revision knows who made it.
 */
@Entity
@AuditOverride(forClass = PartnershipOwned.class, isAudited = false)
class QuietDoubt extends PartnershipOwned {
    private static final Duration AT_LEAST = Duration.ofMinutes(30);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Proposal proposal;

    private int edition;
    private @Nullable Instant shownFrom;
    private @Nullable Instant clientShownFrom;
    private @Nullable Instant bpoShownFrom;

    @SuppressWarnings("NullAway.Init")
    QuietDoubt() {}

    QuietDoubt(Proposal proposal) {
        this.proposal = proposal;
        edition = proposal.edition();
    }

    /**
     * The first doubt of a side is kept, and no second one changes anything: who doubts twice is not known either. The side
     * is kept only where it would be for both sides, or that it is missing would name the smaller one.
     */
    void raise(Side side, boolean crowdOfBothSides, Instant now) {
        var hour = hourAfter(now);
        if (crowdOfBothSides) {
            if (side == Side.CLIENT) {
                clientShownFrom = first(clientShownFrom, hour);
            } else {
                bpoShownFrom = first(bpoShownFrom, hour);
            }
        } else {
            shownFrom = first(shownFrom, hour);
        }
    }

    /** The full hour from which a doubt of this moment is shown: half an hour later or more, so that no page tells who. */
    static Instant hourAfter(Instant now) {
        return nextHour(now.plus(AT_LEAST));
    }

    static Instant nextHour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    }

    private static Instant first(@Nullable Instant before, Instant hour) {
        return before == null ? hour : before;
    }

    boolean isShown(Instant now) {
        return isPast(shownFrom, now) || isShownOf(Side.CLIENT, now) || isShownOf(Side.BPO, now);
    }

    boolean isShownOf(Side side, Instant now) {
        return isPast(side == Side.CLIENT ? clientShownFrom : bpoShownFrom, now);
    }

    private static boolean isPast(@Nullable Instant from, Instant now) {
        return from != null && !now.isBefore(from);
    }

    Proposal proposal() {
        return proposal;
    }

    int edition() {
        return edition;
    }
}
