package app.tandem.coedit;

import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.AuditOverride;
import tools.jackson.databind.json.JsonMapper;

/** One line of a text's log: the changes that one editor sent at once, as they were acknowledged. */
@Entity
// The log is a history itself; an audit of it would say everything twice.
@AuditOverride(forClass = PartnershipOwned.class, isAudited = false)
class TextUpdate extends PartnershipOwned {
    private static final int LONGEST = 1_000_000;

    private UUID textId;
    private int fromVersion;
    private UUID personId;
    private String client;
    private Instant writtenAt;

    @Column(length = LONGEST)
    private String changes;

    @SuppressWarnings("NullAway.Init")
    TextUpdate() {}

    TextUpdate(UUID textId, Update update, Instant writtenAt) {
        this.textId = textId;
        fromVersion = update.version();
        personId = update.personId();
        client = update.client();
        changes = update.told();
        this.writtenAt = writtenAt;
    }

    Update update() {
        return Update.parse(fromVersion, personId, client, JsonMapper.shared().readTree(changes));
    }
}
