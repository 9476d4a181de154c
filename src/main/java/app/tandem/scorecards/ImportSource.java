package app.tandem.scorecards;

import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.AuditOverride;

/** What the columns of a file meant when one with the same columns was last taken in. */
@Entity
@AuditOverride(forClass = PartnershipOwned.class, isAudited = false)
class ImportSource extends PartnershipOwned {
    @Column(updatable = false)
    private String fingerprint;

    @Column(length = Length.LONG16)
    private String meaning = "";

    private UUID confirmedBy;
    private Instant confirmedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    ImportSource() {}

    ImportSource(String fingerprint, String meaning, UUID by, Instant at) {
        this.fingerprint = fingerprint;
        this.meaning = meaning;
        confirmedBy = by;
        confirmedAt = at;
    }

    void means(String words, UUID by, Instant at) {
        meaning = words;
        confirmedBy = by;
        confirmedAt = at;
    }

    String meaning() {
        return meaning;
    }

    UUID confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
