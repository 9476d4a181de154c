package app.tandem.proposals;

import app.tandem.history.Label;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** Somebody who must be heard before a proposal is decided. */
@Entity
@Audited
class RequiredPerson extends PartnershipOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private Proposal proposal;

    @Label(value = "Must be heard", person = true)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Side side;

    @SuppressWarnings("NullAway.Init")
    RequiredPerson() {}

    RequiredPerson(Proposal proposal, Colleague colleague) {
        this.proposal = proposal;
        personId = colleague.personId();
        side = colleague.side();
    }

    boolean is(Member member) {
        return member.may(Verb.WRITE_SHARED) && personId.equals(member.personId());
    }

    Proposal proposal() {
        return proposal;
    }

    UUID personId() {
        return personId;
    }

    Side side() {
        return side;
    }
}
