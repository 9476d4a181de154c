package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a measure's value for a period is final: each side signs it, and only both open it again. */
@Entity
@Audited
class PeriodClose extends PartnershipOwned {
    @Label(hidden = true)
    private UUID measureId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Cadence step;

    @Label(hidden = true)
    private LocalDate periodStart;

    /** As it was shown to whoever signed; empty where there was none. */
    @Label("Value signed")
    private String signedValue = "";

    @Label(value = "Closed by %s", of = Side.CLIENT, person = true)
    private @Nullable UUID clientSignedBy;

    @NotAudited
    private @Nullable Instant clientSignedAt;

    @Label(value = "Closed by %s", of = Side.BPO, person = true)
    private @Nullable UUID bpoSignedBy;

    @NotAudited
    private @Nullable Instant bpoSignedAt;

    @Label(value = "Wants it open again", person = true)
    private @Nullable UUID reopenAskedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private @Nullable Side reopenAskedBySide;

    @Column(length = Length.LONG16)
    @Label("Open again, because")
    private String reopenBecause = "";

    @SuppressWarnings("NullAway.Init")
    PeriodClose() {}

    PeriodClose(UUID measureId, Period period) {
        this.measureId = measureId;
        this.step = period.cadence();
        this.periodStart = period.start();
    }

    /**
     * Whoever signs another value than the other side did signs alone: that one did not see this value.
     *
     * @param shown the value as it stands there
     * @param seen the value as the signer read it
     */
    void sign(Member by, String shown, String seen, Instant at) {
        ChangedMeanwhile.unless(
                shown.equals(seen),
                "The value is %s by now, not %s. Look at it again.".formatted(said(shown), said(seen)));
        if (!signedValue.equals(shown)) {
            clear();
            signedValue = shown;
        }
        Refusal.unless(awaited().contains(by.side()), "Your side has closed this period already.");
        if (by.side() == Side.CLIENT) {
            clientSignedBy = by.personId();
            clientSignedAt = at;
        } else {
            bpoSignedBy = by.personId();
            bpoSignedAt = at;
        }
    }

    private static String said(String value) {
        return value.isEmpty() ? "not there" : value;
    }

    /** What one side has signed it can take back; what both have signed only both open. */
    void reopen(Member by, String why) {
        Refusal.unless(awaited().size() < Side.values().length, "This period is open.");
        if (!isClosed()) {
            Refusal.unless(
                    !awaited().contains(by.side()), "The other side has closed this period and can take that back.");
            clear();
        } else if (reopenAskedBySide == null) {
            reopenBecause = Wording.needed("why", why, "Say in a sentence why it should be open again.");
            reopenAskedBy = by.personId();
            reopenAskedBySide = by.side();
        } else {
            Refusal.unless(reopenAskedBySide != by.side(), "Your side has asked for it; the other side answers.");
            clear();
        }
    }

    /** Whoever was asked says no, or whoever asked needs it no more. */
    void keepClosed() {
        Refusal.unless(isReopeningAsked(), "Nobody has asked to open this period again.");
        reopenAskedBy = null;
        reopenAskedBySide = null;
        reopenBecause = "";
    }

    private void clear() {
        signedValue = "";
        clientSignedBy = null;
        clientSignedAt = null;
        bpoSignedBy = null;
        bpoSignedAt = null;
        reopenAskedBy = null;
        reopenAskedBySide = null;
        reopenBecause = "";
    }

    Set<Side> awaited() {
        var awaited = EnumSet.noneOf(Side.class);
        if (clientSignedBy == null) {
            awaited.add(Side.CLIENT);
        }
        if (bpoSignedBy == null) {
            awaited.add(Side.BPO);
        }
        return awaited;
    }

    boolean isClosed() {
        return awaited().isEmpty();
    }

    boolean isReopeningAsked() {
        return reopenAskedBySide != null;
    }

    UUID measureId() {
        return measureId;
    }

    Period period() {
        return new Period(step, periodStart);
    }

    /** As long as the value is still the one that was signed. */
    CloseState state(Dispute.Names names, String shown) {
        if (!signedValue.equals(shown) && !isClosed()) {
            return CloseState.OPEN;
        }
        return new CloseState(
                awaited(),
                clientSignedBy == null ? "" : names.of(clientSignedBy),
                clientSignedAt,
                bpoSignedBy == null ? "" : names.of(bpoSignedBy),
                bpoSignedAt,
                reopenAskedBySide,
                reopenAskedBy == null ? "" : names.of(reopenAskedBy),
                reopenBecause);
    }
}
