package app.tandem.goals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** That a milestone of a goal was reached, as one of its owners says, until one of them says that it was too early. */
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

    @Label(value = "Taken back by", person = true)
    private @Nullable UUID takenBackBy;

    @Label(hidden = true)
    private @Nullable String takenBackName;

    @Label("Taken back on")
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    ReachedMilestone() {}

    @SuppressWarnings("NullAway.Init")
    ReachedMilestone(Goal goal, Milestone milestone, Member by, Instant now) {
        goalId = goal.id();
        number = milestone.number();
        say(milestone, by, now);
    }

    /** Reached now in earnest, after it was said too early. */
    void sayAgain(Milestone milestone, Member by, Instant now) {
        Refusal.unless(!stands(), "This milestone is reached already.");
        say(milestone, by, now);
        takenBackBy = null;
        takenBackName = null;
        takenBackAt = null;
    }

    private void say(Milestone milestone, Member by, Instant now) {
        title = milestone.title();
        person = by.personId();
        name = by.name();
        moment = now;
    }

    void takeBack(Member by, Instant now) {
        Refusal.unless(stands(), "This milestone is not reached yet.");
        takenBackBy = by.personId();
        takenBackName = by.name();
        takenBackAt = now;
    }

    boolean stands() {
        return takenBackAt == null;
    }

    UUID goalId() {
        return goalId;
    }

    int number() {
        return number;
    }

    Reached reached() {
        return new Reached(number, name, moment, takenBackName, takenBackAt);
    }
}
