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
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** One way to go, called by a letter that no other option of the proposal ever has, and the side that it came from. */
@Entity
@Audited
@Label("Option")
class ProposalOption extends PartnershipOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private Proposal proposal;

    private String letter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("Came from")
    private Side side;

    @Label(value = "Written by", person = true)
    private UUID authorId;

    @Column(length = Length.LONG16)
    private String words;

    private boolean dropped;

    @SuppressWarnings("NullAway.Init")
    ProposalOption() {}

    ProposalOption(Proposal proposal, String letter, Member author, String words) {
        this.proposal = proposal;
        this.letter = letter;
        side = author.side();
        authorId = author.personId();
        this.words = written(words);
    }

    void reword(String words) {
        this.words = written(words);
    }

    void drop() {
        dropped = true;
    }

    static String written(String words) {
        return Wording.needed(words, "Say what would be done with this option.");
    }

    Proposal proposal() {
        return proposal;
    }

    String letter() {
        return letter;
    }

    Side side() {
        return side;
    }

    UUID authorId() {
        return authorId;
    }

    String words() {
        return words;
    }

    boolean isThere() {
        return !dropped;
    }
}
