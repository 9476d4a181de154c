package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that changed on a day and may explain why the figures moved: a roster, a policy, anything else. */
@Entity
@Audited
@Label("Change marker")
class ChangeMarker extends PartnershipOwned {
    private static final int YEARS_BACK = 20;
    private static final int YEARS_AHEAD = 2;

    @Label(hidden = true)
    private @Nullable UUID measureId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("What kind of change")
    private MarkerKind kind = MarkerKind.OTHER;

    @Column(name = "marked_day")
    @Label("From")
    private LocalDate day;

    @Label("What changed")
    private String words = "";

    @Label(value = "Marked by", person = true)
    private UUID markedBy;

    @Label("Taken back")
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    ChangeMarker() {}

    ChangeMarker(MarkerDraft draft, Member by, Instant now) {
        var today = by.dayOf(now);
        var when = draft.day();
        Refusal.together(
                () -> Refusal.unless(draft.kind() != null, "kind", "Say what kind of change it is."),
                () -> Refusal.unless(
                        when != null
                                && !when.isBefore(today.minusYears(YEARS_BACK))
                                && !when.isAfter(today.plusYears(YEARS_AHEAD)),
                        "day",
                        "Choose the day of the change, at most %d years ahead.".formatted(YEARS_AHEAD)),
                () -> Refusal.unless(
                        !Wording.line(draft.words()).isEmpty(),
                        "words",
                        "Say in a few words what changed, for example “New greeting script”."));
        measureId = draft.measureId();
        kind = Objects.requireNonNull(draft.kind());
        day = Objects.requireNonNull(when);
        words = Wording.line(draft.words());
        markedBy = by.personId();
    }

    /** It disappears from the charts, and history keeps that it was there. */
    void takeBack(Member by, Instant now) {
        Refusal.unless(takenBackAt == null, "This marker has been taken back already.");
        Refusal.unless(isBy(by), "Only whoever marked a change can take it back. Ask them, or mark another one.");
        takenBackAt = now;
    }

    private boolean isBy(Member member) {
        return markedBy.equals(member.personId());
    }

    @Nullable
    UUID measureId() {
        return measureId;
    }

    String words() {
        return words;
    }

    UUID markedBy() {
        return markedBy;
    }

    ChangeFlag flag(String who, Member reader) {
        return new ChangeFlag(id(), 0, kind.word(), day, words, who, measureId == null, isBy(reader));
    }
}
