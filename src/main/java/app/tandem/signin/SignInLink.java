package app.tandem.signin;

import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.PlatformRow;
import app.tandem.secrets.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.AuditOverride;
import org.jspecify.annotations.Nullable;

/** A way in that was mailed to one person: once, and for a quarter of an hour. Only the hash of its token is kept. */
@Entity
@AuditOverride(forClass = PlatformRow.class, isAudited = false)
class SignInLink extends PlatformRow {
    static final Duration LIFE = Duration.ofMinutes(15);

    @Column(updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private Instant validUntil;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    SignInLink() {}

    SignInLink(Token token, PersonSummary person, Instant now) {
        tokenHash = token.hash();
        personId = person.id();
        validUntil = now.plus(LIFE);
    }

    UUID personId() {
        return personId;
    }

    boolean opensAt(Instant now) {
        return usedAt == null && now.isBefore(validUntil);
    }
}
