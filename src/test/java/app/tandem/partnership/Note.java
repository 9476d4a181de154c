package app.tandem.partnership;

import jakarta.persistence.Entity;
import org.hibernate.envers.Audited;

/** The plainest row that a partnership can own, for tests of the wall around it. */
@Entity
@Audited
public class Note extends PartnershipOwned {
    private String words = "";

    Note() {}

    Note(String words) {
        this.words = words;
    }

    void reword(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
