package app.tandem.headsups;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** Somebody of the other side has read one step of a heads-up, and says so. */
@Entity
@Audited
@Label("Acknowledgement")
class Acknowledgement extends PartnershipOwned {
    @Label(hidden = true)
    private UUID headsUpId;

    @Label("Step")
    private int step;

    @Label(value = "Acknowledged by", person = true)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side side;

    @Label(hidden = true)
    private Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    Acknowledgement() {}

    Acknowledgement(HeadsUp of, Member by, Instant now) {
        headsUpId = of.id();
        step = of.steps();
        personId = by.personId();
        side = by.side();
        acknowledgedAt = now;
    }

    UUID headsUpId() {
        return headsUpId;
    }

    int step() {
        return step;
    }

    UUID personId() {
        return personId;
    }

    HeadsUpDetails.Acknowledged shown(String person) {
        return new HeadsUpDetails.Acknowledged(person, side, acknowledgedAt);
    }
}
