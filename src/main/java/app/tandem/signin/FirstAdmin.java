package app.tandem.signin;

import app.tandem.partnership.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.envers.AuditOverride;

/** Who began here. There is one such row and never another: its only possible value is taken by the first. */
@Entity
@AuditOverride(forClass = PlatformRow.class, isAudited = false)
class FirstAdmin extends PlatformRow {
    @Column(updatable = false)
    private int onlyOne = 1;

    @Column(updatable = false)
    private UUID personId;

    @SuppressWarnings("NullAway.Init")
    FirstAdmin() {}

    FirstAdmin(UUID personId) {
        this.personId = personId;
    }
}
