package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** Why a number is as it is, or what a period was like, in words that both sides write together. */
@Entity
@Audited
class Commentary extends PartnershipOwned {
    /** A measure; the partnership itself where the words are about all of a period. */
    @Label(hidden = true)
    private UUID about;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Cadence step;

    @Label(hidden = true)
    private LocalDate periodStart;

    @Label(hidden = true)
    private UUID textId;

    @Column(length = Length.LONG16)
    @Label("Why")
    private String words = "";

    @SuppressWarnings("NullAway.Init")
    Commentary() {}

    Commentary(UUID about, Period period, UUID textId) {
        this.about = about;
        this.step = period.cadence();
        this.periodStart = period.start();
        this.textId = textId;
    }

    void settle(String words) {
        this.words = words;
    }

    UUID about() {
        return about;
    }

    Period period() {
        return new Period(step, periodStart);
    }

    UUID textId() {
        return textId;
    }

    String words() {
        return words;
    }
}
