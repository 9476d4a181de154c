package app.tandem.goals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** One version of a goal's terms, with the signatures under its present wording. */
@Entity
@Audited
@Label("Terms")
class GoalTerms extends PartnershipOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private Goal goal;

    @Label(hidden = true)
    private int number;

    /** Counts every wording of the goal, so that nobody signs words that they have not seen. */
    @Label(hidden = true)
    private int edition;

    private String title = "";

    @Label(hidden = true)
    private @Nullable UUID measureId;

    private String measure = "";

    @Column(name = "start_value", precision = 19, scale = 4)
    @Label("From")
    private @Nullable BigDecimal from;

    @Column(name = "target_value", precision = 19, scale = 4)
    @Label("Target")
    private @Nullable BigDecimal target;

    private String unit = "";

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Convert(converter = MilestonesColumn.class)
    @Column(length = Length.LONG16)
    private Milestones milestones = Milestones.NONE;

    @Label(hidden = true)
    private @Nullable UUID guardRailId;

    @Label("Must not get worse")
    private String guardRail = "";

    @Column(precision = 19, scale = 4)
    @Label("Not worse than")
    private @Nullable BigDecimal guardBound;

    @Label(value = "Owner at %s", of = Side.CLIENT, person = true)
    private @Nullable UUID clientOwner;

    @Label(value = "Owner at %s", of = Side.BPO, person = true)
    private @Nullable UUID bpoOwner;

    @Column(length = Length.LONG16)
    @Label(value = "What %s will do", of = Side.CLIENT)
    private String clientContribution = "";

    @Column(length = Length.LONG16)
    @Label(value = "What %s will do", of = Side.BPO)
    private String bpoContribution = "";

    @Embedded
    @EmbeddedColumnNaming("client_signed_%s")
    @Label(value = "Signed for %s", of = Side.CLIENT)
    private @Nullable Signature clientSignature;

    @Embedded
    @EmbeddedColumnNaming("bpo_signed_%s")
    @Label(value = "Signed for %s", of = Side.BPO)
    private @Nullable Signature bpoSignature;

    @Label(value = "Laid aside by", person = true)
    private @Nullable UUID putOffBy;

    @SuppressWarnings("NullAway.Init")
    GoalTerms() {}

    GoalTerms(Goal goal, int number) {
        this.goal = goal;
        this.number = number;
    }

    /** The same words under the next number, signed by nobody. */
    GoalTerms copy(int number) {
        var copy = new GoalTerms(goal, number);
        Arrays.stream(TermField.values()).forEach(field -> copy.put(field, get(field)));
        copy.measure = measure;
        copy.guardRail = guardRail;
        return copy;
    }

    void put(TermField field, String value) {
        switch (field) {
            case TITLE -> title = TermText.title(value);
            case MEASURE -> {
                measureId = TermText.id(value).orElse(null);
                measure = measureId == null ? TermText.line(value) : measure;
            }
            case FROM -> from = TermText.number(value);
            case TARGET -> target = TermText.number(value);
            case UNIT -> unit = TermText.unit(value);
            case DUE -> due = TermText.day(value);
            case MILESTONES -> milestones = Milestones.of(value);
            case GUARD_RAIL -> guardBy(TermText.id(value).orElse(null));
            case GUARD_BOUND -> guardBound = TermText.number(value);
            case CLIENT_OWNER -> clientOwner = TermText.id(value).orElse(null);
            case BPO_OWNER -> bpoOwner = TermText.id(value).orElse(null);
            case CLIENT_CONTRIBUTION -> clientContribution = TermText.wording(value);
            case BPO_CONTRIBUTION -> bpoContribution = TermText.wording(value);
        }
    }

    /** A bound is a number of its own measure: with another measure it means nothing. */
    private void guardBy(@Nullable UUID measure) {
        if (!Objects.equals(measure, guardRailId)) {
            guardRailId = measure;
            guardRail = "";
            guardBound = null;
        }
    }

    String get(TermField field) {
        return TermText.of(terms(), field);
    }

    boolean saysTheSameAs(GoalTerms other) {
        return Arrays.stream(TermField.values()).allMatch(field -> get(field).equals(other.get(field)));
    }

    /** The name under which a scorecard measure was chosen, kept for the day on which it is gone. */
    void name(TermField field, String name) {
        if (field == TermField.GUARD_RAIL) {
            guardRail = guardRailId == null ? "" : TermText.line(name);
        } else {
            measure = TermText.line(name);
        }
    }

    /** Another wording: whoever had signed has signed something else. */
    void reworded(int edition) {
        this.edition = edition;
        clientSignature = null;
        bpoSignature = null;
    }

    void sign(Member owner, Instant now) {
        if (!isOwner(owner)) {
            throw new Refusal("Only the owner of this goal at " + owner.organisation() + " can sign for "
                    + owner.organisation() + ".");
        }
        if (isSigned(owner.side())) {
            throw new Refusal("You have already signed version " + number + ".");
        }
        var signature =
                new Signature(owner.personId(), owner.name(), now, owner.zone().getId(), edition);
        if (owner.side() == Side.CLIENT) {
            clientSignature = signature;
        } else {
            bpoSignature = signature;
        }
    }

    void putOff(Member by) {
        putOffBy = by.personId();
        clientSignature = null;
        bpoSignature = null;
    }

    boolean isOwner(Member member) {
        return member.may(Verb.SIGN) && member.personId().equals(terms().owner(member.side()));
    }

    boolean isSigned(Side side) {
        var signature = signature(side);
        return signature != null
                && signature.edition() == edition
                && Objects.equals(signature.person(), terms().owner(side));
    }

    boolean isSignedByBoth() {
        return isSigned(Side.CLIENT) && isSigned(Side.BPO);
    }

    boolean isSignedByAnyone() {
        return clientSignature != null || bpoSignature != null;
    }

    @Nullable
    Signature signature(Side side) {
        return side == Side.CLIENT ? clientSignature : bpoSignature;
    }

    Goal goal() {
        return goal;
    }

    int number() {
        return number;
    }

    int edition() {
        return edition;
    }

    Terms terms() {
        return new Terms(
                title,
                measureId,
                measure,
                TermText.plain(from),
                TermText.plain(target),
                unit,
                due,
                milestones,
                guardRailId,
                guardRail,
                TermText.plain(guardBound),
                clientOwner,
                bpoOwner,
                clientContribution,
                bpoContribution);
    }
}
