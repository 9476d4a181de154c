package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What both sides have agreed to watch, in plain words, with the numbers that count as on target. */
@Entity
@Audited
class Measure extends PartnershipOwned {
    @Label(hidden = true)
    private @Nullable String libraryKey;

    private String name = "";
    private String meaning = "";
    private String unit = "";

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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("How often")
    private Cadence cadence = Cadence.WEEKLY;

    @Label("Due, days after the period")
    private int dueAfterDays;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("A period is")
    private RollUp rollUp = RollUp.MEAN;

    @Label(hidden = true)
    private @Nullable UUID weightedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Pillar pillar = Pillar.PROCESS;

    @Label(value = "Owner at %s", of = Side.CLIENT, person = true)
    private @Nullable UUID clientOwner;

    @Label(value = "Owner at %s", of = Side.BPO, person = true)
    private @Nullable UUID bpoOwner;

    @Label("Where the data come from")
    @Column(name = "data_source")
    private String source = "";

    // Nobody decided it: an import remembers it, which neither history nor whoever is defining should notice.
    @NotAudited
    @OptimisticLock(excluded = true)
    private String lastColumn = "";

    @Label("On the front card")
    private boolean front;

    @Label("Customers' view")
    private boolean customerMeasure;

    @Label(value = "Numbers confirmed by %s", of = Side.CLIENT)
    private boolean clientConfirmed = true;

    @Label(value = "Numbers confirmed by %s", of = Side.BPO)
    private boolean bpoConfirmed = true;

    @Label(hidden = true)
    private LocalDate createdOn = LocalDate.EPOCH;

    Measure() {}

    Measure(MeasureDraft draft, LocalDate createdOn) {
        this.createdOn = createdOn;
        libraryKey = draft.libraryKey();
        define(draft);
    }

    /** Its numbers are practice's, and each side is asked whether they suit it. */
    static Measure suggested(MeasureDraft draft, LocalDate createdOn) {
        var measure = new Measure(draft, createdOn);
        measure.clientConfirmed = false;
        measure.bpoConfirmed = false;
        return measure;
    }

    void confirmNumbers(Side side) {
        Refusal.unless(awaited().contains(side), "Your side has confirmed these numbers already.");
        if (side == Side.CLIENT) {
            clientConfirmed = true;
        } else {
            bpoConfirmed = true;
        }
    }

    /** Whoever says other numbers stands by them; while they are not agreed the other side is asked again. */
    void define(MeasureDraft draft, Side by) {
        var before = bounds();
        var agreed = awaited().isEmpty();
        define(draft);
        if (!agreed && !before.equals(bounds())) {
            clientConfirmed = by == Side.CLIENT;
            bpoConfirmed = by == Side.BPO;
        }
    }

    /** The sides that have not said yet whether the numbers suit them. */
    private Set<Side> awaited() {
        var awaited = EnumSet.noneOf(Side.class);
        if (!clientConfirmed) {
            awaited.add(Side.CLIENT);
        }
        if (!bpoConfirmed) {
            awaited.add(Side.BPO);
        }
        return awaited;
    }

    private Bounds bounds() {
        return new Bounds(direction, greenFrom, greenTo, amberFrom, amberTo);
    }

    private void define(MeasureDraft draft) {
        var problem = draft.problem();
        if (problem != null) {
            throw new Refusal(problem);
        }
        name = Wording.line(draft.name());
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
        cadence = draft.cadence();
        dueAfterDays = draft.dueAfterDays();
        rollUp = draft.rollUp();
        weightedBy = rollUp == RollUp.WEIGHTED ? draft.weightedBy() : null;
        pillar = draft.pillar();
        clientOwner = draft.clientOwner();
        bpoOwner = draft.bpoOwner();
        source = draft.source().strip();
        front = draft.front();
        customerMeasure = draft.customerMeasure();
    }

    /** 5 and 5.000000 are the same target; history must not tell of a change. */
    private static @Nullable BigDecimal sameOr(@Nullable BigDecimal old, @Nullable BigDecimal now) {
        return old != null && now != null && old.compareTo(now) == 0 ? old : now;
    }

    void cameFromColumn(String column) {
        lastColumn = column;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID weightedBy() {
        return weightedBy;
    }

    ColumnGuess.Candidate candidate() {
        return new ColumnGuess.Candidate(id(), draft(), lastColumn);
    }

    MeasureDraft draft() {
        return new MeasureDraft(
                libraryKey,
                name,
                meaning,
                unit,
                direction,
                greenFrom,
                greenTo,
                amberFrom,
                amberTo,
                decimals,
                cadence,
                dueAfterDays,
                rollUp,
                weightedBy,
                pillar,
                clientOwner,
                bpoOwner,
                source,
                front,
                customerMeasure);
    }

    MeasureDetails details(Names names) {
        return new MeasureDetails(
                id(),
                version(),
                draft(),
                bounds(),
                names.person(clientOwner),
                names.person(bpoOwner),
                names.measure(weightedBy),
                createdOn,
                awaited());
    }

    /** Looks up what stands behind an id; empty when there is none. */
    interface Names {
        String person(@Nullable UUID personId);

        String measure(@Nullable UUID measureId);
    }
}
