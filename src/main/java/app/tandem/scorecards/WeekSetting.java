package app.tandem.scorecards;

import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** In which weeks a partnership counts, where it does not count in ISO weeks. */
@Entity
@Audited
class WeekSetting extends PartnershipOwned {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Weeks weeks = Weeks.ISO;

    WeekSetting() {}

    void count(Weeks weeks) {
        this.weeks = weeks;
    }

    Weeks weeks() {
        return weeks;
    }
}
