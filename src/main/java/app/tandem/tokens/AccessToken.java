package app.tandem.tokens;

import app.tandem.history.Label;
import app.tandem.partnership.DayAhead;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.tokens.TokenSummary.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a program shows to come into this partnership, in the name of whoever made it. */
@Entity
@Audited
@Label("Access token")
class AccessToken extends PartnershipOwned {
    private static final int LONGEST_NAME = 100;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("Opens")
    private Scope scope;

    @Label(value = "Made by", person = true)
    private UUID createdBy;

    @Label(hidden = true)
    private Instant createdAt;

    @Label("Opens nothing from")
    private @Nullable Instant expiresAt;

    @Label(value = "Revoked by", person = true)
    private @Nullable UUID revokedBy;

    @Label("Revoked")
    private @Nullable Instant revokedAt;

    // Says that it is in use, to the hour; nothing was decided.
    @NotAudited
    private @Nullable Instant lastUsedAt;

    @NotAudited
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64, updatable = false)
    private String digest;

    @SuppressWarnings("NullAway.Init")
    AccessToken() {}

    AccessToken(TokenDraft draft, TokenWords words, Member maker, Instant now) {
        var lastDay = draft.lastDay();
        Refusal.together(
                () -> Refusal.unless(
                        !draft.name().isBlank(), "name", "Give it a name by which both sides know what sends."),
                () -> Refusal.in("name", () -> Wording.line(draft.name(), LONGEST_NAME)),
                () -> requireAhead(lastDay, maker.dayOf(now)));
        name = Wording.line(draft.name(), LONGEST_NAME);
        scope = draft.scope();
        createdBy = maker.personId();
        createdAt = now;
        expiresAt = lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(maker.zone()).toInstant();
        digest = words.digest();
    }

    private static void requireAhead(@Nullable LocalDate lastDay, LocalDate today) {
        if (lastDay != null) {
            DayAhead.require(lastDay, today, "last-day");
        }
    }

    void revoke(Member member, Instant now) {
        Refusal.unless(revokedAt == null, "“%s” is revoked already.".formatted(name));
        revokedBy = member.personId();
        revokedAt = now;
    }

    State stateAt(Instant now, boolean makerMayAct) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return makerMayAct ? State.WORKS : State.WITHOUT_MAKER;
    }

    /** Whether its name is still in use for something that may send. */
    boolean isCalled(String other, Instant now) {
        return name.equalsIgnoreCase(other) && stateAt(now, true) == State.WORKS;
    }

    String name() {
        return name;
    }

    UUID createdBy() {
        return createdBy;
    }

    Bearer bearer(Member maker) {
        return new Bearer(id(), name, scope, maker);
    }

    TokenSummary summary(State state, Function<UUID, String> names) {
        return new TokenSummary(
                id(),
                name,
                scope,
                state,
                names.apply(createdBy),
                createdAt,
                expiresAt,
                lastUsedAt,
                revokedBy == null ? "" : names.apply(revokedBy),
                revokedAt);
    }
}
