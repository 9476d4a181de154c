package app.tandem.api;

import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditOverride;
import org.hibernate.type.SqlTypes;
import org.springframework.http.HttpStatus;

/** What a token sent under one key, as a digest, and what it was answered; kept for two days. */
@Entity
@AuditOverride(forClass = PartnershipOwned.class, isAudited = false)
class AnsweredCall extends PartnershipOwned {
    @Column(updatable = false)
    private UUID tokenId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64, updatable = false)
    private String keyDigest;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64, updatable = false)
    private String bodyDigest;

    private int status;

    @Column(length = 1000)
    private String answer = "";

    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    AnsweredCall() {}

    AnsweredCall(UUID tokenId, String keyDigest, String bodyDigest, Instant at) {
        this.tokenId = tokenId;
        this.keyDigest = keyDigest;
        this.bodyDigest = bodyDigest;
        this.answeredAt = at;
    }

    void answer(Answer given) {
        status = given.status();
        answer = given.body();
    }

    /** The answer that was given, to whoever sends the same once more. */
    Answer again(String digest) {
        if (!bodyDigest.equals(digest)) {
            throw new CallRefused(
                    HttpStatus.CONFLICT,
                    Problem.Kind.OTHER_WORDS,
                    "This “Idempotency-Key” came before with other words. Take another key for another call; the same key"
                            + " is only for sending the very same once more.");
        }
        return new Answer(status, answer, true);
    }
}
