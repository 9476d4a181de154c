package app.tandem.people;

import app.tandem.partnership.Company;
import app.tandem.partnership.EmailAddress;
import app.tandem.partnership.LastDay;
import app.tandem.partnership.Member;
import app.tandem.partnership.Newcomers;
import app.tandem.partnership.PlatformRow;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Seat;
import app.tandem.partnership.SeatHolder;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import app.tandem.secrets.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A seat that was promised to somebody by mail: a link that works once, for a week. Only the hash of its token is kept. */
@Entity
@Audited
class Invitation extends PlatformRow {
    private static final Duration LIFE = Duration.ofDays(7);

    private UUID partnershipId;
    private String partnership;
    private UUID organisationId;
    private String organisation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Side side;

    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Seat seat;

    private boolean deputy;
    private boolean firstAdmin;
    private @Nullable LocalDate auditsUntil;
    private String invitedBy;
    private Instant validUntil = Instant.EPOCH;
    private @Nullable Instant joinedAt;
    private @Nullable Instant withdrawnAt;

    @NotAudited
    @Column(name = "token_hash")
    private String tokenHash = "";

    @SuppressWarnings("NullAway.Init")
    Invitation() {}

    /** Of the inviter's own company, or of the client that has nobody yet. */
    Invitation(InvitationDraft draft, Company company, Member by) {
        partnershipId = by.partnershipId();
        partnership = by.partnership();
        organisationId = company.id();
        organisation = company.name();
        side = company.side();
        invitedBy = by.name();
        name = Wording.line(draft.name());
        email = EmailAddress.read(draft.email());
        seat = draft.seat();
        deputy = draft.deputy() && seat != Seat.AUDITOR;
        firstAdmin = side != by.side();
        auditsUntil = seat == Seat.AUDITOR ? draft.auditsUntil() : null;
        Refusal.unless(!name.isEmpty(), "Say who it is that you invite.");
        Refusal.unless(seat != Seat.AUDITOR || auditsUntil != null, "Say until which day the auditor reads along.");
        Refusal.unless(!firstAdmin || seat != Seat.AUDITOR, "The first person of a company works here: choose a seat.");
    }

    /** From now on only the newest link works. */
    Token renew(ZonedDateTime now) {
        Refusal.unless(isOpen(), name + " is not waiting for this invitation any more.");
        if (auditsUntil != null) {
            LastDay.require(auditsUntil, now.toLocalDate());
        }
        var token = Token.random();
        tokenHash = token.hash();
        validUntil = now.toInstant().plus(LIFE);
        return token;
    }

    void withdraw(ZonedDateTime now) {
        Refusal.unless(isOpen(), name + " is not waiting for this invitation any more.");
        withdrawnAt = now.toInstant();
    }

    void joined(Instant now) {
        joinedAt = now;
    }

    private boolean isOpen() {
        return joinedAt == null && withdrawnAt == null;
    }

    /** An auditor who would come after their last day comes no more; the clock is that of their organisation. */
    boolean opensAt(ZonedDateTime now) {
        return isOpen()
                && now.toInstant().isBefore(validUntil)
                && (auditsUntil == null || !LastDay.isOver(auditsUntil, now.toLocalDate()));
    }

    boolean promises(SeatHolder held) {
        return held.seat() == seat && held.deputy() == deputy;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Seat seat() {
        return seat;
    }

    boolean deputy() {
        return deputy;
    }

    boolean firstAdmin() {
        return firstAdmin;
    }

    @Nullable
    LocalDate auditsUntil() {
        return auditsUntil;
    }

    Instant validUntil() {
        return validUntil;
    }

    AwaitedSeat awaited() {
        return new AwaitedSeat(side, seat, deputy);
    }

    InvitationSummary summary(ZonedDateTime now) {
        return new InvitationSummary(
                id(), name, email, side, seat, deputy, auditsUntil, invitedBy, validUntil, !opensAt(now));
    }

    Newcomers.Invited invited() {
        return new Newcomers.Invited(name, organisation, organisationId, email, partnership, invitedBy, seat, deputy);
    }

    String partnership() {
        return partnership;
    }

    String invitedBy() {
        return invitedBy;
    }
}
