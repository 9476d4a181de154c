package app.tandem.headsups;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One point on the dated line of a heads-up: how certain it was, what had changed, who said so. It never changes. */
@Entity
@Audited
@Label("Step of the heads-up")
class HeadsUpStep extends PartnershipOwned {
    @Label(hidden = true)
    private UUID headsUpId;

    @Label("Step")
    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Certainty certainty;

    @Column(length = Length.LONG16)
    @Label("What changed")
    private String whatChanged;

    @Label("Next update")
    private @Nullable LocalDate nextUpdate;

    @Label(hidden = true)
    private Instant saidAt;

    @Label(value = "Said by", person = true)
    private UUID saidById;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side saidBySide;

    @SuppressWarnings("NullAway.Init")
    HeadsUpStep() {}

    HeadsUpStep(HeadsUp of, String whatChanged, Member by) {
        headsUpId = of.id();
        number = of.steps();
        certainty = of.certainty();
        nextUpdate = of.nextUpdate();
        saidAt = of.steppedAt();
        this.whatChanged = whatChanged;
        saidById = by.personId();
        saidBySide = by.side();
    }

    int number() {
        return number;
    }

    UUID saidById() {
        return saidById;
    }

    Instant saidAt() {
        return saidAt;
    }

    HeadsUpDetails.Step shown(String person, java.util.List<HeadsUpDetails.Acknowledged> acknowledged) {
        return new HeadsUpDetails.Step(
                number, certainty, whatChanged, nextUpdate, saidAt, person, saidBySide, acknowledged);
    }
}
