package app.tandem.history;

import app.tandem.partnership.Member;
import app.tandem.partnership.OpenToAuditors;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditOverride;
import org.hibernate.type.SqlTypes;

/** A page that an auditor opened: a trail itself, written once and never changed. */
@Entity
@OpenToAuditors
@AuditOverride(forClass = PartnershipOwned.class, isAudited = false)
class AuditorRead extends PartnershipOwned {
    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String personName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Side side;

    @Column(name = "read_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String page;

    @Column(updatable = false)
    private String title;

    @SuppressWarnings("NullAway.Init")
    AuditorRead() {}

    AuditorRead(Member auditor, Instant at, String page, String title) {
        this.personId = auditor.personId();
        this.personName = auditor.name();
        this.side = auditor.side();
        this.at = at;
        this.page = Wording.shortened(page);
        this.title = Wording.shortened(title);
    }

    PageRead read() {
        return new PageRead(at, personName, side, page, title);
    }
}
