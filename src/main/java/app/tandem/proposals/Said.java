package app.tandem.proposals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** What one person says to one version of a proposal. */
@MappedSuperclass
@Audited
abstract class Said extends PartnershipOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private Proposal proposal;

    @Label("To version")
    private int edition;

    @Label(value = "Said by", person = true)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side side;

    @SuppressWarnings("NullAway.Init")
    Said() {}

    Said(Proposal proposal, Member member) {
        this.proposal = proposal;
        edition = proposal.edition();
        personId = member.personId();
        side = member.side();
    }

    Proposal proposal() {
        return proposal;
    }

    int edition() {
        return edition;
    }

    UUID personId() {
        return personId;
    }

    Side side() {
        return side;
    }
}
