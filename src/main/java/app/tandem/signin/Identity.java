package app.tandem.signin;

import app.tandem.partnership.PlatformRow;
import app.tandem.secrets.Digest;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Who somebody is at a provider: issuer and subject, which never change, stand for one person; an e-mail alone never does. */
@Entity
@Audited
@Table(name = "person_identity")
class Identity extends PlatformRow {
    private String issuer = "";
    private String subject = "";

    /** Databases take upper and lower case for the same; subjects do not. */
    private String fingerprint = "";

    private UUID personId;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    Identity() {}

    Identity(String issuer, String subject, UUID personId, Instant since) {
        this.issuer = issuer;
        this.subject = subject;
        this.fingerprint = fingerprint(issuer, subject);
        this.personId = personId;
        this.since = since;
    }

    static String fingerprint(String issuer, String subject) {
        return HexFormat.of().formatHex(Digest.of(issuer + "\n" + subject));
    }

    UUID personId() {
        return personId;
    }
}
