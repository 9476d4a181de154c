package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as its page shows it.
 *
 * @param overtaken the proposed version that somebody had signed before its words were changed
 * @param changes what is other than in the terms in force, or while none are, than in those overtaken
 * @param unproposed the contributions whose words were put off and still stand in the text
 * @param reached the milestones that were said to be reached, also those of which that was taken back
 */
public record GoalDetails(
        UUID id,
        Pillar pillar,
        String why,
        GoalTexts texts,
        @Nullable SignedTerms inForce,
        @Nullable SignedTerms open,
        @Nullable SignedTerms overtaken,
        List<TermChange> changes,
        List<Signatory> waitsFor,
        Set<Side> unproposed,
        Course course,
        List<Reached> reached) {

    public GoalState state() {
        return course.state();
    }

    public Optional<Reached> said(Milestone milestone) {
        return reached.stream()
                .filter(one -> one.number() == milestone.number())
                .findFirst();
    }

    /** What counts: the terms in force, or the proposed ones while none are. */
    public SignedTerms current() {
        return Objects.requireNonNull(inForce == null ? open : inForce);
    }

    /** What a change would be made to: the waiting terms when some wait. */
    public SignedTerms edited() {
        return Objects.requireNonNull(open == null ? inForce : open);
    }

    public boolean isChangeWaiting() {
        return inForce != null && open != null;
    }

    public boolean waitsFor(Member member) {
        return waitsFor.stream().anyMatch(signatory -> signatory.is(member));
    }

    public boolean isOwner(Member member) {
        return isOwnerInForce(member) || isOwner(edited(), member);
    }

    /** Whose word counts: the owners in force, or the proposed ones while nothing is. */
    public boolean isOwnerInForce(Member member) {
        return isOwner(current(), member);
    }

    public String waiting() {
        return WaitingWords.of(state(), changes, waitsFor);
    }

    private static boolean isOwner(SignedTerms terms, Member member) {
        return member.may(Verb.SIGN) && member.personId().equals(terms.terms().owner(member.side()));
    }
}
