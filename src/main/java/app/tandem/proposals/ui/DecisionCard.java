package app.tandem.proposals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.proposals.Choice;
import app.tandem.proposals.Finding;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.ReviewLine;
import app.tandem.shell.Card;
import app.tandem.shell.Moment;
import app.tandem.shell.SideBadge;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was decided by whom, for good with how; and what both sides found when they looked back. */
final class DecisionCard {
    private record Shown(
            List<Choice> choices,
            @Nullable String decision,
            boolean withoutAlignment,
            List<ReviewLine> review,
            @Nullable Finding outcome) {}

    private DecisionCard() {}

    static Object of(ProposalDetails proposal) {
        return new Shown(
                proposal.choices(),
                proposal.decision(),
                proposal.summary().withoutAlignment(),
                proposal.review(),
                proposal.summary().outcome());
    }

    static List<Component> cards(ProposalDetails proposal, Member reader, List<Colleague> colleagues) {
        var cards = new ArrayList<Component>();
        if (!proposal.choices().isEmpty()) {
            cards.add(decided(proposal, reader, colleagues));
        }
        if (proposal.summary().outcome() != null || proposal.review().stream().anyMatch(ReviewLine::answered)) {
            cards.add(review(proposal, colleagues));
        }
        return cards;
    }

    private static Component decided(ProposalDetails proposal, Member reader, List<Colleague> colleagues) {
        var decision = proposal.decision();
        var card = new Card(decision == null ? "Chosen so far" : "The decision");
        if (decision != null) {
            var words = new Paragraph(
                    "Option " + decision + ": " + proposal.summary().decision());
            words.addClassNames("wording", "strong");
            card.add(words);
        }
        for (var choice : proposal.choices()) {
            card.add(new Div(
                    new SideBadge(choice.side(), Colleague.company(choice.side(), colleagues)),
                    new Span(" " + choice.chooser() + " chose option " + choice.letter())));
        }
        var at = proposal.decidedAt();
        if (at != null) {
            card.add(new Moment(at, reader.zone()));
        }
        if (proposal.summary().withoutAlignment()) {
            card.add(new Div(new StatusBadge(Status.OFF, "Decided without alignment")));
        }
        return card;
    }

    private static Component review(ProposalDetails proposal, List<Colleague> colleagues) {
        var sides = new Div();
        sides.addClassNames("columns", "two");
        for (var line : proposal.review()) {
            var part = new Section(new SideBadge(line.side(), Colleague.company(line.side(), colleagues)));
            var did = line.did();
            if (did == null) {
                part.add(new Paragraph(
                        line.answered() ? "Has answered. It is shown once both sides have." : "Has not answered yet."));
            } else {
                part.add(new Paragraph(did + ". " + line.words()));
            }
            sides.add(part);
        }
        var card = new Card("Did we do it as decided?");
        var outcome = proposal.summary().outcome();
        if (outcome != null) {
            card.add(new Div(
                    new StatusBadge(outcome == Finding.AS_DECIDED ? Status.GOOD : Status.OFF, outcome.toString())));
        }
        card.add(sides);
        return card;
    }
}
