package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a measure means and which numbers count as on target, and whether each side has said yes to that. */
@MappedSuperclass
@Audited
abstract class Definition extends PartnershipOwned {
    private String meaning = "";
    private String unit = "";
    private String formula = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Direction direction = Direction.HIGHER;

    @Label("On target from")
    private @Nullable BigDecimal greenFrom;

    @Label("On target up to")
    private @Nullable BigDecimal greenTo;

    @Label("Watch from")
    private @Nullable BigDecimal amberFrom;

    @Label("Watch up to")
    private @Nullable BigDecimal amberTo;

    private int decimals;

    @Label("Due, days after the period")
    private int dueAfterDays;

    @Label("Due on working days")
    private boolean dueInWorkingDays;

    @Label("Due by")
    private String dueBy = "";

    @Label("In the contract")
    private boolean contractual;

    private int weight = 1;

    @Label("Smallest sample")
    private @Nullable Integer smallestSample;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("A period is")
    private RollUp rollUp = RollUp.MEAN;

    @Label(hidden = true)
    private @Nullable UUID weightedBy;

    @Label("Where the data come from")
    @Column(name = "data_source")
    private String source = "";

    @Label(value = "Numbers confirmed by %s", of = Side.CLIENT)
    private boolean clientConfirmed;

    @Label(value = "Numbers confirmed by %s", of = Side.BPO)
    private boolean bpoConfirmed;

    void say(MeasureDraft draft) {
        var problem = draft.problem();
        if (problem != null) {
            throw new Refusal(problem);
        }
        meaning = draft.meaning().strip();
        unit = draft.unit().strip();
        direction = draft.direction();
        var lower = direction != Direction.LOWER;
        var upper = direction != Direction.HIGHER;
        greenFrom = lower ? sameOr(greenFrom, draft.greenFrom()) : null;
        amberFrom = lower ? sameOr(amberFrom, draft.amberFrom()) : null;
        greenTo = upper ? sameOr(greenTo, draft.greenTo()) : null;
        amberTo = upper ? sameOr(amberTo, draft.amberTo()) : null;
        decimals = draft.decimals();
        dueAfterDays = draft.dueAfterDays();
        rollUp = draft.rollUp();
        weightedBy = rollUp == RollUp.WEIGHTED ? draft.weightedBy() : null;
        source = draft.source().strip();
        var terms = draft.terms();
        formula = terms.formula().strip();
        contractual = terms.contractual();
        weight = terms.weight();
        smallestSample = terms.smallestSample();
        dueInWorkingDays = terms.dueInWorkingDays();
        dueBy = terms.dueBy() == null ? "" : terms.dueBy().toString();
    }

    private Terms terms() {
        return new Terms(formula, contractual, weight, smallestSample, dueInWorkingDays, Terms.time(dueBy));
    }

    boolean saysTheSameAs(Definition other) {
        return meaning.equals(other.meaning)
                && unit.equals(other.unit)
                && hasBoundsOf(other)
                && decimals == other.decimals
                && dueAfterDays == other.dueAfterDays
                && rollUp == other.rollUp
                && Objects.equals(weightedBy, other.weightedBy)
                && source.equals(other.source)
                && terms().equals(other.terms());
    }

    boolean hasBoundsOf(Definition other) {
        return direction == other.direction
                && same(greenFrom, other.greenFrom)
                && same(greenTo, other.greenTo)
                && same(amberFrom, other.amberFrom)
                && same(amberTo, other.amberTo);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    /** 5 and 5.000000 are the same target; history must not tell of a change. */
    private static @Nullable BigDecimal sameOr(@Nullable BigDecimal old, @Nullable BigDecimal now) {
        return same(old, now) ? old : now;
    }

    void confirm(Side side) {
        Refusal.unless(awaited().contains(side), "Your side has confirmed these numbers already.");
        if (side == Side.CLIENT) {
            clientConfirmed = true;
        } else {
            bpoConfirmed = true;
        }
    }

    /** Whoever says other numbers stands by them, and the other side is asked. */
    void standsBy(Side side) {
        clientConfirmed = side == Side.CLIENT;
        bpoConfirmed = side == Side.BPO;
    }

    void countsAsConfirmed(boolean byBoth) {
        clientConfirmed = byBoth;
        bpoConfirmed = byBoth;
    }

    /** The sides that have not said yet whether the numbers suit them. */
    Set<Side> awaited() {
        var awaited = EnumSet.noneOf(Side.class);
        if (!clientConfirmed) {
            awaited.add(Side.CLIENT);
        }
        if (!bpoConfirmed) {
            awaited.add(Side.BPO);
        }
        return awaited;
    }

    @Nullable
    UUID weightedBy() {
        return weightedBy;
    }

    /** As a measure that is called, placed and owned like this would say it. */
    MeasureDraft of(MeasureDraft measure) {
        return new MeasureDraft(
                measure.libraryKey(),
                measure.name(),
                meaning,
                unit,
                direction,
                greenFrom,
                greenTo,
                amberFrom,
                amberTo,
                decimals,
                measure.cadence(),
                dueAfterDays,
                rollUp,
                weightedBy,
                measure.pillar(),
                measure.clientOwner(),
                measure.bpoOwner(),
                source,
                measure.front(),
                measure.customerMeasure(),
                terms(),
                measure.programme());
    }
}
