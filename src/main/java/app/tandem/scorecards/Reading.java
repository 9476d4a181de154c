package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One value of a measure for one day, or for the period that starts on it. */
@Entity
@Audited
class Reading extends PartnershipOwned {
    @Label(hidden = true)
    private UUID measureId;

    @Column(name = "reading_day")
    @Label("For")
    private LocalDate day;

    @Label("Value")
    private BigDecimal figure;

    private @Nullable BigDecimal numerator;

    private @Nullable BigDecimal denominator;

    @Label("Sample")
    private @Nullable Integer sample;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("How it came in")
    private Provenance provenance = Provenance.MANUAL;

    private String note = "";
    private String reason = "";

    @Label("From")
    private String source = "";

    @Label(hidden = true)
    private @Nullable UUID importId;

    // History knows both from the revision; here they answer "who says so" without asking it.
    @NotAudited
    private UUID recordedBy;

    @NotAudited
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    Reading() {}

    Reading(UUID measureId, LocalDate day, Figure figure, String note, UUID by, Instant at) {
        this.measureId = measureId;
        this.day = day;
        say(figure);
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** A value that somebody may have acted on is not overwritten in silence. Answers whether anything changed. */
    boolean correct(Figure figure, String note, String reason, UUID by, Instant at) {
        var same = saysAlready(figure);
        if (same && this.note.equals(note)) {
            return false;
        }
        if (!same) {
            if (reason.isBlank()) {
                throw new Refusal("The value for %s is %s already. Say why it changes to %s."
                        .formatted(day, Numbers.plain(this.figure), Numbers.plain(figure.value())));
            }
            say(figure);
            this.provenance = Provenance.CORRECTED;
            this.reason = reason.strip();
            this.source = "";
            this.importId = null;
        }
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = at;
        return true;
    }

    boolean saysAlready(Figure other) {
        return figure.compareTo(NumberStyle.scaled(other.value())) == 0 && parts().saysTheSameAs(other.parts());
    }

    private void say(Figure said) {
        var parts = said.parts();
        figure = NumberStyle.scaled(said.value());
        numerator = parts.numerator() == null ? null : NumberStyle.scaled(parts.numerator());
        denominator = parts.denominator() == null ? null : NumberStyle.scaled(parts.denominator());
        sample = parts.sample();
    }

    private Parts parts() {
        return new Parts(numerator, denominator, sample);
    }

    UUID measureId() {
        return measureId;
    }

    LocalDate day() {
        return day;
    }

    ReadingLine line(MeasureDetails measure, String who) {
        var rule = measure.ruleOn(day);
        return new ReadingLine(
                id(),
                day,
                figure,
                rule.shownWithUnit(figure),
                measure.statusOn(day, new Figure(figure, parts())),
                parts(),
                provenance,
                who,
                recordedAt,
                source,
                note,
                reason);
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
