package app.tandem.proposals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.util.Arrays;

/** Whose turn it is: what a person is asked to do about a proposal now. */
final class Turn {
    private final Deliberation about;
    private final Proposal proposal;

    Turn(Deliberation about) {
        this.about = about;
        proposal = about.proposal();
    }

    Step of(Member member, Instant now) {
        return switch (about.state(now)) {
            case DRAFT -> proposal.isOfSide(member) ? Step.OPEN_IT : Step.NOTHING;
            case OPEN, ALIGNED, CONTESTED, UNANSWERED -> ofUndecided(member, now);
            case DECIDED -> isRequired(member) ? Step.PUT_INTO_EFFECT : Step.NOTHING;
            case IN_EFFECT -> reviews(member, now) ? Step.REVIEW : Step.NOTHING;
            case REVIEWED -> isRequired(member) ? Step.CLOSE : Step.NOTHING;
            case CLOSED, WITHDRAWN -> Step.NOTHING;
        };
    }

    /** Whether anybody is waited for: to speak, to decide, or to look back once it is time or one side has done so. */
    boolean isAnybodys(Member reader, Instant now) {
        var state = about.state(now);
        return state == ProposalState.DRAFT
                || state.isUndecided()
                || (state == ProposalState.IN_EFFECT
                        && (isReviewDay(reader, now)
                                || Arrays.stream(Side.values())
                                        .anyMatch(side -> about.answerOf(side).isPresent())));
    }

    private Step ofUndecided(Member member, Instant now) {
        if (about.missing().stream().anyMatch(person -> person.is(member))) {
            return Step.SPEAK;
        }
        if (!about.decides(member) || !about.state(now).mayBeDecided()) {
            return Step.NOTHING;
        }
        if (!about.unansweredObjections().isEmpty()) {
            return Step.ANSWER_OBJECTIONS;
        }
        return proposal.isToChoose(member.side()) ? Step.DECIDE : Step.NOTHING;
    }

    /** Asked for on the review's day, and as soon as the other side has answered. */
    private boolean reviews(Member member, Instant now) {
        return isRequired(member)
                && about.answerOf(member.side()).isEmpty()
                && (isReviewDay(member, now)
                        || about.answerOf(member.side().other()).isPresent());
    }

    private boolean isReviewDay(Member member, Instant now) {
        var day = proposal.reviewOn();
        return day == null || !member.dayOf(now).isBefore(day);
    }

    private boolean isRequired(Member member) {
        return about.required(member).isPresent();
    }
}
