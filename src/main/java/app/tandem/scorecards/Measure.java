package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What both sides watch, as they first defined it; what they agreed on since lies in its later definitions. */
@Entity
@Audited
class Measure extends Definition {
    @Label(hidden = true)
    private @Nullable String libraryKey;

    private String name = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("How often")
    private Cadence cadence = Cadence.WEEKLY;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Pillar pillar = Pillar.PROCESS;

    @Label(value = "Owner at %s", of = Side.CLIENT, person = true)
    private @Nullable UUID clientOwner;

    @Label(value = "Owner at %s", of = Side.BPO, person = true)
    private @Nullable UUID bpoOwner;

    // Nobody decided it: an import remembers it, which neither history nor whoever is defining should notice.
    @NotAudited
    @OptimisticLock(excluded = true)
    private String lastColumn = "";

    @Label("On the front card")
    private boolean front;

    @Label("Customers' view")
    private boolean customerMeasure;

    @Label("Programme")
    private @Nullable UUID programmeId;

    @Label(hidden = true)
    private LocalDate createdOn = LocalDate.EPOCH;

    /** Counts what was proposed, signed and laid aside, so that whoever answers is known to have seen the last of it. */
    @NotAudited
    private int moves;

    Measure() {}

    private Measure(MeasureDraft draft, LocalDate createdOn) {
        this.createdOn = createdOn;
        libraryKey = draft.libraryKey();
        place(draft);
        say(draft);
    }

    /** Whoever chooses it stands by its numbers, and the other side is asked whether they suit it. */
    static Measure chosen(MeasureDraft draft, Member by, LocalDate createdOn) {
        var measure = new Measure(draft, createdOn);
        measure.saidBy(by);
        return measure;
    }

    /** @param confirm whether its numbers are only practice's, so that each side is asked whether they suit it */
    static Measure ofPack(MeasureDraft draft, boolean confirm, LocalDate createdOn) {
        var measure = new Measure(draft, createdOn);
        measure.countsAsConfirmed(!confirm);
        return measure;
    }

    /** What needs nobody's signature: what it is called, where it belongs, how often it is read and who answers for it. */
    void place(MeasureDraft draft) {
        name = Wording.line(draft.name());
        cadence = draft.cadence();
        pillar = draft.pillar();
        clientOwner = draft.clientOwner();
        bpoOwner = draft.bpoOwner();
        front = draft.front();
        customerMeasure = draft.customerMeasure();
        programmeId = draft.programme();
    }

    /** Whoever says something else stands by it; while it is not agreed the other side is asked again. */
    void redefine(MeasureDraft draft, Member by) {
        var before = new Measure(draft(), createdOn);
        say(draft);
        if (!saysTheSameAs(before)) {
            saidBy(by);
        }
    }

    /** Where a side has an owner, nobody else of it signs, not even what they have said themselves. */
    private void saidBy(Member by) {
        countsAsConfirmed(false);
        if (isSigner(by)) {
            standsBy(by.side());
        }
    }

    /** A side's owner signs for it; while it has none, anybody of it who may sign. */
    void requireSigner(Member member) {
        Refusal.unless(
                isSigner(member),
                "Only the owner of this measure at %s can sign for it.".formatted(member.organisation()));
    }

    boolean isSigner(Member member) {
        var owner = owner(member.side());
        return owner == null || owner.equals(member.personId());
    }

    @Nullable
    UUID owner(Side side) {
        return side == Side.CLIENT ? clientOwner : bpoOwner;
    }

    void moved() {
        moves++;
    }

    void cameFromColumn(String column) {
        lastColumn = column;
    }

    String name() {
        return name;
    }

    Cadence cadence() {
        return cadence;
    }

    boolean front() {
        return front;
    }

    @Nullable
    UUID programmeId() {
        return programmeId;
    }

    LocalDate createdOn() {
        return createdOn;
    }

    /** @param now as it is defined today */
    ColumnGuess.Candidate candidate(MeasureDraft now) {
        return new ColumnGuess.Candidate(id(), now, lastColumn);
    }

    /** As it was first defined. */
    MeasureDraft draft() {
        return of(new MeasureDraft(
                libraryKey,
                name,
                "",
                "",
                Direction.HIGHER,
                null,
                null,
                null,
                null,
                0,
                cadence,
                0,
                RollUp.MEAN,
                null,
                pillar,
                clientOwner,
                bpoOwner,
                "",
                front,
                customerMeasure,
                Terms.USUAL,
                programmeId));
    }

    /** Looks up what stands behind an id; empty when there is none. */
    interface Names {
        String person(@Nullable UUID personId);

        String measure(@Nullable UUID measureId);
    }

    Pillar pillar() {
        return pillar;
    }
}
