package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Another definition of a measure: it counts from a day on, once both sides have signed it. */
@Entity
@Audited
@Label("Definition")
class LaterDefinition extends Definition {
    @Label(hidden = true)
    private UUID measureId;

    @Label(hidden = true)
    private int number;

    @Label("Counts from")
    private LocalDate effectiveFrom;

    @Label(hidden = true)
    private UUID proposedBy;

    @Label(value = "Laid aside by", person = true)
    private @Nullable UUID laidAsideBy;

    @Column(length = Length.LONG16)
    @Label("Laid aside, because")
    private String laidAsideBecause = "";

    @SuppressWarnings("NullAway.Init")
    LaterDefinition() {}

    LaterDefinition(UUID measureId, int number, MeasureDraft draft, LocalDate effectiveFrom, UUID proposedBy) {
        this.measureId = measureId;
        this.number = number;
        this.effectiveFrom = effectiveFrom;
        this.proposedBy = proposedBy;
        say(draft);
    }

    void reword(MeasureDraft draft, LocalDate effectiveFrom, UUID by) {
        say(draft);
        this.effectiveFrom = effectiveFrom;
        proposedBy = by;
    }

    /** Signed later than it was to count from, it counts from the period in which it is signed. */
    void sign(Side side, LocalDate earliest) {
        confirm(side);
        if (awaited().isEmpty() && effectiveFrom.isBefore(earliest)) {
            effectiveFrom = earliest;
        }
    }

    /** @param why what to talk about first; whoever takes back what they proposed need not say */
    void layAside(Member by, String why) {
        if (!by.personId().equals(proposedBy)) {
            laidAsideBecause = Wording.needed("why", why, "Say in a sentence what should be talked about first.");
        }
        laidAsideBy = by.personId();
    }

    boolean isWaiting() {
        return laidAsideBy == null && !awaited().isEmpty();
    }

    boolean isAgreed() {
        return laidAsideBy == null && awaited().isEmpty();
    }

    void requireWaiting() {
        Refusal.unless(isWaiting(), "No other definition waits here.");
    }

    UUID measureId() {
        return measureId;
    }

    int number() {
        return number;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    UUID proposedBy() {
        return proposedBy;
    }
}
