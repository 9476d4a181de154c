package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That one side says another number for a period, and what the other side says to that. */
@Entity
@Audited
class Dispute extends PartnershipOwned {
    @Label(hidden = true)
    private UUID measureId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Cadence step;

    @Label(hidden = true)
    private LocalDate periodStart;

    @Label("It said")
    private BigDecimal was;

    @Label("Should say")
    private BigDecimal proposed;

    @Column(length = Length.LONG16)
    @Label("Because")
    private String reason;

    @Label(value = "Disputed by", person = true)
    private UUID raisedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side raisedBySide;

    @NotAudited
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DisputeState state = DisputeState.OPEN;

    @Label("Agreed on")
    private @Nullable BigDecimal agreed;

    @Column(length = Length.LONG16)
    private String answer = "";

    @Label(value = "Answered by", person = true)
    private @Nullable UUID answeredBy;

    @NotAudited
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    Dispute() {}

    Dispute(UUID measureId, Cell cell, BigDecimal proposed, String reason, Member by, Instant at) {
        this.measureId = measureId;
        this.step = cell.period().cadence();
        this.periodStart = cell.period().start();
        this.was = NumberStyle.scaled(Objects.requireNonNull(cell.value()));
        this.proposed = NumberStyle.scaled(proposed);
        this.reason = Wording.needed("reason", reason, "Say in a sentence why it should say something else.");
        this.raisedBy = by.personId();
        this.raisedBySide = by.side();
        this.raisedAt = at;
    }

    void accept(Member by, String why, Instant at) {
        answer(by, DisputeState.ACCEPTED, Wording.text(why), at);
        agreed = proposed;
    }

    /** @param value that both can stand by, neither the one nor the other */
    void acceptPartly(Member by, BigDecimal value, String why, Instant at) {
        var between = NumberStyle.scaled(value);
        Refusal.unless(
                between.compareTo(was) != 0 && between.compareTo(proposed) != 0,
                "value",
                "In part means another number than the two that stand there: %s and %s."
                        .formatted(Numbers.plain(was), Numbers.plain(proposed)));
        answer(by, DisputeState.PARTLY, Wording.needed("why", why, "Say why it is this number."), at);
        agreed = between;
    }

    void reject(Member by, String why, Instant at) {
        answer(by, DisputeState.REJECTED, Wording.needed("why", why, "Say why the number stays as it is."), at);
    }

    void withdraw(Member by, Instant at) {
        requireOpen();
        Refusal.unless(by.personId().equals(raisedBy), "Only whoever disputed this number can withdraw that.");
        end(by, DisputeState.WITHDRAWN, "", at);
    }

    private void answer(Member by, DisputeState how, String why, Instant at) {
        requireOpen();
        Refusal.unless(isAnsweredBy(by), "The other side answers this. You can withdraw what you disputed.");
        end(by, how, why, at);
    }

    boolean isAnsweredBy(Member member) {
        return member.side() != raisedBySide;
    }

    private void end(Member by, DisputeState how, String why, Instant at) {
        state = how;
        answer = why;
        answeredBy = by.personId();
        answeredAt = at;
    }

    private void requireOpen() {
        Refusal.unless(isOpen(), "This dispute is over already: it was " + state + ".");
    }

    boolean isOpen() {
        return state == DisputeState.OPEN;
    }

    UUID measureId() {
        return measureId;
    }

    Period period() {
        return new Period(step, periodStart);
    }

    BigDecimal proposed() {
        return proposed;
    }

    /** What counts since both sides agreed on it; nothing while they have not. */
    @Nullable
    BigDecimal agreed() {
        return agreed;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    DisputeDetails details(MeasureDetails measure, Names names) {
        var rule = measure.ruleOn(periodStart);
        var value = agreed;
        return new DisputeDetails(
                id(),
                measure,
                period(),
                state,
                rule.shownWithUnit(was),
                rule.shownWithUnit(proposed),
                reason,
                names.of(raisedBy),
                raisedBySide,
                raisedBy,
                raisedAt,
                value == null ? "" : rule.shownWithUnit(value),
                answer,
                answeredBy == null ? "" : names.of(answeredBy),
                answeredAt);
    }

    /** Looks up who it is. */
    interface Names {
        String of(UUID personId);
    }
}
