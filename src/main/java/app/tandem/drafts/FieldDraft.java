package app.tandem.drafts;

import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.AuditOverride;
import org.jspecify.annotations.Nullable;

/** One person's unsaved words for one field of one thing. */
@Entity
@AuditOverride(forClass = PartnershipOwned.class, isAudited = false)
class FieldDraft extends PartnershipOwned {
    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private UUID subjectId;

    @Column(updatable = false)
    private String field;

    @Column(name = "typed", length = Length.LONG16)
    private String value = "";

    @Column(name = "base", length = Length.LONG16)
    private String base = "";

    private @Nullable String overtakenBy;

    @SuppressWarnings("NullAway.Init")
    FieldDraft() {}

    FieldDraft(UUID personId, UUID subjectId, String field) {
        this.personId = personId;
        this.subjectId = subjectId;
        this.field = field;
    }

    void say(String value, String base, @Nullable String overtakenBy) {
        this.overtakenBy = overtakenBy;
        this.value = value;
        this.base = base;
    }

    String field() {
        return field;
    }

    Draft draft() {
        return new Draft(value, base, overtakenBy);
    }
}
