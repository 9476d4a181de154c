package app.tandem.goals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** That a milestone of a goal was reached, as one of its owners says. */
@Entity
@Audited
@Label("Milestone reached")
class ReachedMilestone extends PartnershipOwned {
    @Label(hidden = true)
    private UUID goalId;

    @Label(hidden = true)
    private int number;

    /** As it was called on that day. */
    private String title;

    @Label(value = "Reached, says", person = true)
    private UUID person;

    @Label(hidden = true)
    private String name;

    @Label("Said on")
    private Instant moment;

    @SuppressWarnings("NullAway.Init")
    ReachedMilestone() {}

    ReachedMilestone(Goal goal, Milestone milestone, Member by, Instant now) {
        goalId = goal.id();
        number = milestone.number();
        title = milestone.title();
        person = by.personId();
        name = by.name();
        moment = now;
    }

    UUID goalId() {
        return goalId;
    }

    int number() {
        return number;
    }

    Reached reached() {
        return new Reached(number, name, moment);
    }
}
