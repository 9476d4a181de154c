package app.tandem.goals;

import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one person changes in the terms of a goal, over the words that they have read. */
final class Rewording {
    private final Negotiation negotiation;
    private final Member by;
    private final Instant now;

    Rewording(Negotiation negotiation, Member by, Instant now) {
        this.negotiation = negotiation;
        this.by = by;
        this.now = now;
    }

    void change(TermField field, String value) {
        negotiation.reword(terms -> terms.put(field, value), by, now);
    }

    /** A measure from the scorecard brings its name along. */
    void measureBy(TermField field, String value, String name) {
        negotiation.reword(
                terms -> {
                    terms.put(field, value);
                    terms.name(field, name);
                },
                by,
                now);
    }

    /** Before the goal is agreed anybody may suggest its owners; after that each side names its own. */
    void entrust(Side side, Colleague owner) {
        requireOfSide(side, owner);
        if (negotiation.inForce() != null && by.side() != side) {
            throw new Refusal("Only " + owner.organisation() + " can name another owner for " + owner.organisation()
                    + ", because this goal is agreed.");
        }
        change(TermField.ownerOf(side), owner.personId().toString());
    }

    static void requireOfSide(Side side, Colleague owner) {
        if (owner.side() != side) {
            throw new Refusal(owner.name() + " works for " + owner.organisation() + ", so cannot be the owner on the "
                    + Terms.inWords(side) + " side. A goal has one owner of each company.");
        }
    }

    void addMilestone(String title, @Nullable LocalDate due) {
        keep(milestones().and(negotiation.nextMilestone(), title, due));
    }

    /** Over what its author has read of it, and not over what somebody else has made of it since. */
    void setMilestone(int number, String asRead, String title, @Nullable LocalDate due) {
        ChangedMeanwhile.unless(
                milestones().inWords(number).equals(asRead),
                "Somebody changed this milestone while you did. It says now:");
        keep(milestones().and(number, title, due));
    }

    /** Nobody leaves out words that they have not read; what is left out already stays so. */
    void removeMilestone(int number, String asRead) {
        var there = milestones().inWords(number);
        Refusal.unless(
                there.isEmpty() || there.equals(asRead),
                "Somebody changed this milestone while you were reading. Look at it once more, then leave it out.");
        keep(milestones().without(number));
    }

    private void keep(Milestones milestones) {
        change(TermField.MILESTONES, milestones.text());
    }

    private Milestones milestones() {
        return negotiation.edited().terms().milestones();
    }
}
