package app.tandem.mentions;

import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Realms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** That somebody was named in a text, until they have looked. */
@Entity
@Audited
class Mention extends PartnershipOwned {
    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private UUID textId;

    @Column(updatable = false)
    private UUID byId;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private Instant mentionedAt;

    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    Mention() {}

    Mention(UUID personId, UUID textId, UUID byId, String words, Instant at) {
        this.personId = personId;
        this.textId = textId;
        this.byId = byId;
        this.words = words;
        this.mentionedAt = at;
    }

    void read(Instant at) {
        readAt = at;
    }

    UUID textId() {
        return textId;
    }

    UUID byId() {
        return byId;
    }

    String words() {
        return words;
    }

    @Override
    public Set<String> realms() {
        return Set.of(Realms.person(personId));
    }
}
