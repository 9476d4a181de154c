package app.tandem.proposals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Realms;
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
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** What a side answers at the review; it stays that side's own, and the proposal tells both answers at once. */
@Entity
@Audited
class ReviewAnswer extends PartnershipOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Side side;

    @Label(value = "Answered by", person = true)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Did did;

    @Column(length = Length.LONG16)
    private String words;

    @SuppressWarnings("NullAway.Init")
    ReviewAnswer() {}

    @SuppressWarnings("NullAway.Init")
    ReviewAnswer(Proposal proposal, Member member, Did did, String words) {
        this.proposal = proposal;
        side = member.side();
        say(member, did, words);
    }

    void say(Member member, Did did, String words) {
        this.words = Wording.needed(words, "Say in a sentence what was done, and what was not.");
        this.did = did;
        personId = member.personId();
    }

    @Override
    public Set<String> realms() {
        return Set.of(Realms.side(side));
    }

    Proposal proposal() {
        return proposal;
    }

    Side side() {
        return side;
    }

    UUID personId() {
        return personId;
    }

    Did did() {
        return did;
    }

    String words() {
        return words;
    }
}
