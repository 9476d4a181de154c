package app.tandem.goals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** The terms that both owners have signed, and those that wait beside them until both have signed these too. */
@Embeddable
class Negotiation {
    // The migrations own the foreign keys; Hibernate cannot derive them on MySQL, where the partnership is in its key.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private @Nullable GoalTerms inForce;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private @Nullable GoalTerms open;

    @NotAudited
    private int versions;

    @NotAudited
    private int editions;

    /** The last number that a milestone of this goal was given. */
    @NotAudited
    private int milestoneNumbers;

    Negotiation() {}

    Negotiation(Goal goal, GoalDraft draft, Colleague clientOwner, Colleague bpoOwner) {
        Rewording.requireOfSide(Side.CLIENT, clientOwner);
        Rewording.requireOfSide(Side.BPO, bpoOwner);
        versions = 1;
        milestoneNumbers = draft.milestones().highest();
        var terms = new GoalTerms(goal, versions);
        draft.fields().forEach(terms::put);
        terms.name(TermField.MEASURE, draft.measure());
        terms.name(TermField.GUARD_RAIL, draft.guardRailName());
        terms.reworded(++editions);
        open = terms;
        terms.put(TermField.CLIENT_OWNER, clientOwner.personId().toString());
        terms.put(TermField.BPO_OWNER, bpoOwner.personId().toString());
    }

    /**
     * New words wait beside those in force. An owner who changes them has signed them by doing so, but only where all else
     * that waits is what they have signed before: nobody signs a colleague's words by changing a date.
     */
    void reword(Consumer<GoalTerms> change, @Nullable Member by, Instant now) {
        var words = edited();
        var changed = words.copy(words.number());
        change.accept(changed);
        if (changed.saysTheSameAs(words)) {
            return;
        }
        if (inForce != null && changed.saysTheSameAs(inForce)) {
            takeBack(by);
            return;
        }
        if (by != null) {
            changed.terms().requireAhead(known(words), by.dayOf(now));
        }
        var terms = open;
        var knowsTheRest = terms == null || (by != null && terms.isOwner(by) && terms.isSigned(by.side()));
        if (terms == null || (inForce == null && terms.isSignedByAnyone())) {
            terms = words.copy(++versions);
            open = terms;
        }
        change.accept(terms);
        terms.reworded(++editions);
        if (inForce != null && by != null && knowsTheRest && terms.isOwner(by)) {
            terms.sign(by, now);
        }
    }

    private List<Terms> known(GoalTerms words) {
        return Stream.of(words, inForce)
                .filter(Objects::nonNull)
                .map(GoalTerms::terms)
                .toList();
    }

    /** What waits does not end before anybody could keep it. */
    void requireAhead(LocalDate today) {
        if (open != null) {
            var due = open.terms().due();
            if (due != null && (inForce == null || !due.equals(inForce.terms().due()))) {
                Refusal.unless(
                        !due.isBefore(today),
                        "This would end " + Terms.day(due) + ", which is over already. Choose a later day first.");
            }
        }
    }

    /** Answers whether both have signed now, so that these terms are the ones in force. */
    boolean sign(int edition, Member owner, Instant now) {
        if (open == null) {
            throw new Refusal("Nothing waits for a signature: both owners have signed the terms in force.");
        }
        open.terms().requireComplete();
        open.terms().requireContributions();
        if (open.isOwner(owner) && open.edition() != edition) {
            throw new Refusal("The terms changed while you were reading. Look at them once more, then sign.");
        }
        open.sign(owner, now);
        if (!open.isSignedByBoth()) {
            return false;
        }
        inForce = open;
        open = null;
        return true;
    }

    /** The other terms stay; while there are none, those that wait wait on, signed by nobody. */
    void putOff(Member by, int seen) {
        var waiting = pending();
        if (!isOwner(by)) {
            throw new Refusal("Only the two owners of this goal can put a change off.");
        }
        Refusal.unless(
                waiting.edition() == seen,
                "The terms changed while you were reading. Look at them once more before you lay them aside.");
        if (inForce == null) {
            waiting.reworded(++editions);
        } else {
            takeBack(by);
        }
    }

    private void takeBack(@Nullable Member by) {
        if (open != null && by != null) {
            open.putOff(by);
        }
        open = null;
    }

    int nextMilestone() {
        milestoneNumbers =
                Math.max(milestoneNumbers, edited().terms().milestones().highest()) + 1;
        return milestoneNumbers;
    }

    GoalTerms pending() {
        if (open == null) {
            throw new Refusal("No change waits here: the terms in force are the only ones.");
        }
        return open;
    }

    /** The words that a change would be made to. */
    GoalTerms edited() {
        return Objects.requireNonNull(open == null ? inForce : open);
    }

    /** What counts: the words in force, or the proposed ones while none are. */
    GoalTerms counting() {
        return inForce == null ? edited() : inForce;
    }

    /** In the terms that count, or in those that wait to. */
    private boolean isOwner(Member member) {
        return (open != null && open.isOwner(member)) || (inForce != null && inForce.isOwner(member));
    }

    boolean lacks(Side side) {
        return open != null && !open.isSigned(side);
    }

    @Nullable
    GoalTerms inForce() {
        return inForce;
    }

    @Nullable
    GoalTerms open() {
        return open;
    }
}
