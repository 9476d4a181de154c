package app.tandem.proposals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import app.tandem.shell.Moment;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a member is asked to speak, to decide, to answer an objection or to look back. */
@Component
@Order(15)
class ProposalsWaiting implements WaitingThings {
    private final Proposals proposals;

    ProposalsWaiting(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return proposals.all().stream()
                .filter(ProposalSummary::waitsForMe)
                .map(proposal -> new Waiting(
                        title(proposal),
                        detail(proposal),
                        word(proposal.step()),
                        "proposals/" + proposal.id(),
                        proposal.proposer(),
                        proposal.proposerSide()))
                .toList();
    }

    private static String title(ProposalSummary proposal) {
        return switch (proposal.step()) {
            case SPEAK -> "Where do you stand: " + proposal.title();
            case ANSWER_OBJECTIONS -> "Answer an objection: " + proposal.title();
            case DECIDE -> "Decide: " + proposal.title();
            case REVIEW -> "Look back: " + proposal.title();
            case OPEN_IT, PUT_INTO_EFFECT, CLOSE, NOTHING -> proposal.title();
        };
    }

    private static String detail(ProposalSummary proposal) {
        var by = proposal.speakBy();
        return switch (proposal.step()) {
            case OPEN_IT -> "A draft of your side, not open yet";
            case SPEAK ->
                proposal.state() == ProposalState.OPEN && by != null
                        ? "To speak until " + Moment.inWords(by.minusSeconds(1), proposal.zone())
                        : "The last day to speak is over, and you can still say it";
            case ANSWER_OBJECTIONS, DECIDE ->
                proposal.missing().isEmpty()
                        ? "Everybody has spoken"
                        : "Has not spoken: " + String.join(", ", proposal.missing());
            case PUT_INTO_EFFECT -> "Decided: say when it is in effect";
            case REVIEW -> "Did we do it as decided?";
            case CLOSE -> "Reviewed by both sides";
            case NOTHING -> "";
        };
    }

    private static String word(Step step) {
        return switch (step) {
            case SPEAK -> "Speak";
            case ANSWER_OBJECTIONS -> "Answer";
            default -> step.toString();
        };
    }
}
