package app.tandem.proposals;

import app.tandem.partnership.Member;
import java.time.Instant;

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
        var day = proposal.reviewOn();
        return isRequired(member)
                && about.answerOf(member.side()).isEmpty()
                && (day == null
                        || !now.atZone(member.zone()).toLocalDate().isBefore(day)
                        || about.answerOf(member.side().other()).isPresent());
    }

    private boolean isRequired(Member member) {
        return about.required(member).isPresent();
    }
}
