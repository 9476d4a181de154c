package app.tandem.programmes;

import app.tandem.history.Label;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A line of business inside a partnership. */
@Entity
@Audited
class Programme extends PartnershipOwned {
    static final int LONGEST_NAME = 60;

    private String name;

    @Label("From")
    private LocalDate startsOn;

    @Label("Ended on")
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    Programme() {}

    Programme(String name, LocalDate startsOn) {
        this.name = nameOf(name);
        this.startsOn = startsOn;
    }

    void rename(String asRead, String newName) {
        requireRunning();
        Refusal.unless(
                name.equals(asRead), "name", "Somebody has renamed it meanwhile. It is called “" + name + "” now.");
        name = nameOf(newName);
    }

    void end(LocalDate today) {
        requireRunning();
        endedOn = today;
    }

    private void requireRunning() {
        Refusal.unless(endedOn == null, "“" + name + "” has ended. Add a new programme instead.");
    }

    static String nameOf(String typed) {
        var line = Wording.line(typed, LONGEST_NAME);
        Refusal.unless(!line.isEmpty(), "name", "Give the programme a name, for example “Returns desk”.");
        return line;
    }

    String name() {
        return name;
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(id(), name, startsOn, endedOn);
    }
}
