package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** How both sides bring a measure back on target; what each of them does about it are its actions. */
@Entity
@Audited
@Label("Plan")
class RecoveryPlan extends PartnershipOwned {
    @Label(hidden = true)
    private UUID measureId;

    @Column(length = Length.LONG16)
    @Label("Why it is off target")
    private String cause;

    @Label("Back on target by")
    private LocalDate backBy;

    @Label(value = "Begun by", person = true)
    private UUID begunBy;

    @NotAudited
    private Instant begunAt;

    @Label(value = "Ended by", person = true)
    private @Nullable UUID endedBy;

    @NotAudited
    private @Nullable Instant endedAt;

    @Column(length = Length.LONG16)
    @Label("What came of it")
    private String outcome = "";

    @SuppressWarnings("NullAway.Init")
    RecoveryPlan() {}

    RecoveryPlan(UUID measureId, PlanDraft draft, Member by, Instant at) {
        this.measureId = measureId;
        this.cause = Wording.needed("cause", draft.cause(), "Say what you both think it comes from.");
        var day = draft.backBy();
        if (day == null) {
            throw new Refusal("back by", "Say by when it should be back on target.");
        }
        Refusal.unless(!day.isBefore(by.dayOf(at)), "back by", "Choose a day that lies ahead.");
        this.backBy = day;
        this.begunBy = by.personId();
        this.begunAt = at;
    }

    void end(Member by, String outcome, Instant at) {
        Refusal.unless(isUnderWay(), "This plan has ended already.");
        this.outcome = Wording.needed("words", outcome, "Say in a sentence what came of it.");
        endedBy = by.personId();
        endedAt = at;
    }

    boolean isUnderWay() {
        return endedBy == null;
    }

    UUID measureId() {
        return measureId;
    }

    LocalDate backBy() {
        return backBy;
    }

    PlanDetails details(String measure, Dispute.Names names) {
        return new PlanDetails(
                id(),
                measureId,
                measure,
                cause,
                backBy,
                names.of(begunBy),
                begunAt,
                endedBy == null ? "" : names.of(endedBy),
                endedAt,
                outcome);
    }
}
