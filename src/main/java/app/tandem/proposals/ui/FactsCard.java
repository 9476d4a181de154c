package app.tandem.proposals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.ProposalTerms;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.Facts;
import app.tandem.shell.Moment;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How this is decided: by whom, until when, and when both look back. */
class FactsCard extends Card {
    private record Shown(
            ProposalTerms terms,
            @Nullable Instant speakBy,
            @Nullable LocalDate reviewOn) {}

    private final Facts facts = new Facts();

    static Object of(ProposalDetails proposal) {
        return new Shown(
                proposal.terms(),
                proposal.summary().speakBy(),
                proposal.summary().reviewOn());
    }

    FactsCard(ProposalDetails proposal, Member reader, List<Colleague> colleagues) {
        super("How it is decided");
        var terms = proposal.terms();
        var speakBy = proposal.summary().speakBy();
        var day = terms.speakByDay();
        facts.say("Proposed by", new Span(proposal.summary().proposer()));
        facts.say(
                "Final say",
                new Span(
                        switch (terms.finalSay()) {
                            case CLIENT -> Colleague.company(Side.CLIENT, colleagues);
                            case BPO -> Colleague.company(Side.BPO, colleagues);
                            case JOINT -> "Both together, for the same option";
                        }));
        if (speakBy == null) {
            facts.say(
                    "To speak",
                    new Span(
                            day == null
                                    ? "Five working days of both sides, once it is open"
                                    : "Until " + Days.full(day)));
        } else {
            facts.say("To speak until", new Moment(speakBy.minusSeconds(1), reader.zone()));
        }
        facts.say("Can be undone", new Span(terms.reversible() ? "Yes" : "No"));
        var review = proposal.summary().reviewOn();
        facts.say("Review", new Span(review == null ? "30 days after it is open" : Days.full(review)));
        add(facts);
    }
}
