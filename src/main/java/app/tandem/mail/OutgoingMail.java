package app.tandem.mail;

import app.tandem.partnership.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditOverride;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mail on its way. Its words are sealed, and forgotten with its end. */
@Entity
@AuditOverride(forClass = PlatformRow.class, isAudited = false)
class OutgoingMail extends PlatformRow {
    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** How long one delivery may take before another node, or the next start, takes the mail up again. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Column(updatable = false)
    private @Nullable UUID organisationId;

    @Column(updatable = false)
    private String recipient = "";

    @Column(updatable = false)
    private String about = "";

    @Column(length = Length.LONG16)
    private @Nullable String sealed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MailState state = MailState.WAITING;

    @Column(updatable = false)
    private Instant writtenAt = Instant.EPOCH;

    @Column(updatable = false)
    private Instant usefulUntil = Instant.EPOCH;

    private Instant nextTryAt = Instant.EPOCH;
    private int tries;
    private @Nullable String reason;

    OutgoingMail() {}

    OutgoingMail(UUID organisationId, Mail mail, String sealed, Instant now) {
        this.organisationId = organisationId;
        recipient = mail.to();
        about = mail.about();
        this.sealed = sealed;
        writtenAt = now;
        nextTryAt = now;
        usefulUntil = mail.until() == null ? now.plus(PATIENCE) : mail.until();
    }

    /** Takes the mail up, so that nobody else does meanwhile; empty when it is not its turn, or too late. */
    boolean takeUp(Instant now) {
        if (state != MailState.WAITING || now.isBefore(nextTryAt)) {
            return false;
        }
        if (!now.isBefore(usefulUntil)) {
            giveUp(now);
            return false;
        }
        tries++;
        nextTryAt = now.plus(LEASE);
        return true;
    }

    void sent(Instant now) {
        end(MailState.SENT, now);
        reason = null;
    }

    /** Where no mail leaves, it stays to be read here. */
    void keep() {
        state = MailState.SHOWN;
    }

    void failed(String reason, Instant now) {
        this.reason = reason;
        nextTryAt = now.plus(pause());
        if (!nextTryAt.isBefore(usefulUntil)) {
            giveUp(now);
        }
    }

    void tryAgain(Instant now) {
        if (state == MailState.WAITING) {
            nextTryAt = now;
        }
    }

    private void giveUp(Instant now) {
        end(MailState.GIVEN_UP, now);
    }

    private void end(MailState end, Instant now) {
        state = end;
        nextTryAt = now;
        sealed = null;
    }

    private Duration pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    MailState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    @Nullable
    String words() {
        return sealed;
    }

    MailSummary summary() {
        return new MailSummary(id(), recipient, about, state, writtenAt, nextTryAt, tries, reason);
    }
}
