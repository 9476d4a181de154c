package app.tandem.pulse;

import static java.util.Objects.requireNonNull;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditOverride;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one person has answered in one round, theirs alone as long as the round is open; when it has closed, nobody's. It
 * leaves no revision, because a revision knows who made it.
 */
@Entity
@AuditOverride(forClass = PartnershipOwned.class, isAudited = false)
class PulseAnswer extends PartnershipOwned {
    private int roundNumber;
    private @Nullable UUID personId;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Side side;

    private int results;
    private int communication;
    private int trust;
    private int candour;

    @SuppressWarnings("NullAway.Init")
    PulseAnswer() {}

    @SuppressWarnings("NullAway.Init")
    PulseAnswer(int round, Instant closesAt, Member member, PulseDraft answer) {
        roundNumber = round;
        this.closesAt = closesAt;
        personId = member.personId();
        side = member.side();
        say(answer);
    }

    void say(PulseDraft answer) {
        answer.requireAll();
        results = requireNonNull(answer.results());
        communication = requireNonNull(answer.communication());
        trust = requireNonNull(answer.trust());
        candour = requireNonNull(answer.candour());
    }

    /** The same numbers as nobody's: of another row, because an id tells when it was made. */
    PulseAnswer asNobodys() {
        var same = new PulseAnswer();
        same.roundNumber = roundNumber;
        same.closesAt = closesAt;
        same.side = side;
        same.say(mine());
        return same;
    }

    int to(Question question) {
        return switch (question) {
            case RESULTS -> results;
            case COMMUNICATION -> communication;
            case TRUST -> trust;
            case CANDOUR -> candour;
        };
    }

    Instant closesAt() {
        return closesAt;
    }

    boolean isClosedAt(Instant moment) {
        return !closesAt.isAfter(moment);
    }

    int round() {
        return roundNumber;
    }

    Side side() {
        return side;
    }

    PulseDraft mine() {
        return new PulseDraft(results, communication, trust, candour);
    }
}
