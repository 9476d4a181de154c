package app.tandem.proposals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a proposal is decided over what was said, and looked back on. */
final class Verdict {
    private final Deliberation about;
    private final Proposal proposal;

    Verdict(Deliberation about) {
        this.about = about;
        proposal = about.proposal();
    }

    void dispose(
            Member member,
            UUID personId,
            int edition,
            Instant spokenAt,
            @Nullable Disposition disposition,
            String why) {
        onlyWhoDecides(member, "answer an objection");
        if (disposition == null) {
            throw new Refusal("disposition", "Choose what becomes of the objection.");
        }
        Refusal.unless(proposal.stage() == ProposalState.OPEN, "An objection is answered before the decision.");
        var objection = about.stances().stream()
                .filter(stance -> stance.personId().equals(personId) && stance.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new Refusal("This objection is not there any more."));
        Refusal.unless(
                objection.spokenAt().equals(spokenAt),
                "Whoever objected changed this meanwhile. Read it once more, then answer it.");
        objection.dispose(disposition, why, member);
    }

    /** Deciding waits for everybody until the last day to speak, and for an answer to every objection for ever. */
    void choose(Member member, String letter, Instant now) {
        onlyWhoDecides(member, "decide");
        var state = about.state(now);
        Refusal.unless(
                state.mayBeDecided(),
                state == ProposalState.OPEN
                        ? "Not everybody has spoken, and there is still time. It can be decided once they have, or after the"
                                + " last day to speak."
                        : "There is nothing to decide here.");
        Refusal.unless(
                about.unansweredObjections().isEmpty(),
                "Answer every objection first: say whether it is adopted, adapted or overruled, and why.");
        proposal.choose(member, about.option(letter).letter(), state == ProposalState.ALIGNED, now);
    }

    void putIntoEffect(Member member) {
        onlyRequired(member, "say that it is in effect");
        proposal.putIntoEffect();
    }

    /** Blind until both have answered; answering early is the wish to review early, and needs both as well. */
    void answerReview(Member member, @Nullable Did did, String words) {
        onlyRequired(member, "answer for your side");
        Refusal.unless(proposal.stage() == ProposalState.IN_EFFECT, "Only what is in effect is reviewed.");
        if (did == null) {
            throw new Refusal("did", "Choose whether it was done as decided.");
        }
        about.answerOf(member.side())
                .ifPresentOrElse(
                        answer -> answer.say(member, did, words),
                        () -> about.answers().add(new ReviewAnswer(proposal, member, did, words)));
        var client = about.answerOf(Side.CLIENT);
        var bpo = about.answerOf(Side.BPO);
        if (client.isPresent() && bpo.isPresent()) {
            proposal.reveal(client.get(), bpo.get());
        }
    }

    void close(Member member) {
        onlyRequired(member, "close it");
        proposal.close();
    }

    private void onlyWhoDecides(Member member, String step) {
        Refusal.unless(
                about.decides(member),
                "Only the people named here of whoever has the final say can " + step + ": " + proposal.finalSay()
                        + ".");
    }

    private void onlyRequired(Member member, String step) {
        Refusal.unless(about.required(member).isPresent(), "Only the people who are named here can " + step + ".");
    }
}
