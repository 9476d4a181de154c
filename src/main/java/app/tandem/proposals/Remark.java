package app.tandem.proposals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.envers.Audited;

/** What somebody says to a proposal who is not asked where they stand: everybody reads it, and it is no stance. */
@Entity
@Audited
@Label("Also said")
class Remark extends Said {
    @Column(length = Length.LONG16)
    @Label("In their words")
    private String words;

    @Label(hidden = true)
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    Remark() {}

    Remark(Proposal proposal, Member member, String words, Instant now) {
        super(proposal, member);
        this.words = Wording.needed(words, "Say in a sentence what those who are asked should know.");
        saidAt = now;
    }

    RemarkLine line(String name) {
        return new RemarkLine(id(), name, side(), edition(), words, saidAt);
    }
}
