package app.tandem.coedit;

import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.Length;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** A text that several people write, as it stood when they last paused. */
@Entity
@Audited
class SharedText extends PartnershipOwned {
    @Column(length = Length.LONG16)
    private String text = "";

    @NotAudited
    private int settled;

    SharedText() {}

    SharedText(String text) {
        this.text = text;
    }

    /** True when the words are others than before. */
    boolean settle(String text, int version) {
        if (version <= settled) {
            return false;
        }
        settled = version;
        var changed = !this.text.equals(text);
        this.text = text;
        return changed;
    }

    String text() {
        return text;
    }

    int settled() {
        return settled;
    }
}
