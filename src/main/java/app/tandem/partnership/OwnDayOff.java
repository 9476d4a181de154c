package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A day on which one company does not work, beyond the holidays of its country. */
@Entity
@Audited
class OwnDayOff extends PlatformRow {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private LocalDate offOn;
    private String name;

    @SuppressWarnings("NullAway.Init")
    OwnDayOff() {}

    OwnDayOff(Organisation organisation, DayOff off) {
        Refusal.unless(!off.name().isBlank(), "Say what the day off is for.");
        this.organisation = organisation;
        this.offOn = off.day();
        this.name = Wording.line(off.name());
    }

    UUID organisationId() {
        return organisation.id();
    }

    DayOff dayOff() {
        return new DayOff(offOn, name);
    }
}
