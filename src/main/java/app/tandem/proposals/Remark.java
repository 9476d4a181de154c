package app.tandem.proposals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** What somebody says to a proposal who is not asked where they stand: everybody reads it, and it is no stance. */
@Entity
@Audited
@Label("Also said")
class Remark extends PartnershipOwned {
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

    @Column(length = Length.LONG16)
    @Label("In their words")
    private String words;

    @Label(hidden = true)
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    Remark() {}

    Remark(Proposal proposal, Member member, String words, Instant now) {
        this.proposal = proposal;
        edition = proposal.edition();
        personId = member.personId();
        side = member.side();
        this.words = Wording.needed(words, "Say in a sentence what those who are asked should know.");
        saidAt = now;
    }

    Proposal proposal() {
        return proposal;
    }

    RemarkLine line(String name) {
        return new RemarkLine(id(), name, side, edition, words, saidAt);
    }

    UUID personId() {
        return personId;
    }
}
