package app.tandem.proposals.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Initials;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.proposals.ProposalEvent;
import app.tandem.proposals.ProposalSummary;
import app.tandem.proposals.Proposals;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What is proposed: what waits for me, what waits for others, and what is decided. */
@Route(value = "proposals", layout = PartnershipLayout.class)
@Menu(title = "Proposals", order = 2.5)
@PageTitle("Proposals · Tandem")
@PermitAll
class ProposalsView extends Main {
    private final transient Proposals proposals;
    private final transient Member reader;
    private final PageHeader header = new PageHeader("Proposals");
    private final EmptyState nothing;
    private final Div lists = new Div();
    private final Rows mine =
            new Rows("Nothing waits for you. Where you are asked to stand up or to decide stands here.");
    private final Rows theirs = new Rows("Nothing waits for others alone.");
    private final Rows decided = new Rows("What has been decided stays here, with how it was decided.");

    ProposalsView(Proposals proposals, CurrentMember currentMember, LiveUpdates live) {
        this.proposals = proposals;
        reader = currentMember.get();
        nothing = new EmptyState(
                "Nothing is proposed yet",
                "A proposal asks named people of both sides where they stand, until a day. Whoever says nothing is shown as"
                        + " “has not spoken”: silence never counts as a yes. Then the one who has the final say decides, and"
                        + " both sides look back at whether it was done.",
                writes() ? new Component[] {example()} : new Component[0]);
        lists.addClassName("columns");
        if (writes()) {
            header.actions(write());
            lists.add(new Card("Waits for me", mine));
        }
        lists.add(new Card(writes() ? "Waits for others" : "Open", theirs), new Card("Decided", decided));
        add(header, nothing, lists);
        live.show(this, ProposalEvent.class, this::show);
    }

    private boolean writes() {
        return reader.may(Verb.WRITE_SHARED);
    }

    private Button write() {
        var write = new Button("New proposal", click -> go("new"));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        return write;
    }

    private Button example() {
        return new Button(
                "Start with an example", click -> go(proposals.draftExample().toString()));
    }

    private void go(String page) {
        UI.getCurrent().navigate("p/" + reader.slug() + "/proposals/" + page);
    }

    private void show() {
        var all = proposals.all();
        var waiting = all.stream().filter(ProposalSummary::waitsForMe).toList();
        header.subtitle(
                all.isEmpty() || !writes()
                        ? "What is to be decided together, and who has said what"
                        : waiting.isEmpty() ? "Nothing waits for you" : "Waiting for you: " + waiting.size());
        nothing.setVisible(all.isEmpty());
        lists.setVisible(!all.isEmpty());
        mine.show(waiting);
        theirs.show(all.stream()
                .filter(proposal -> !proposal.waitsForMe() && proposal.waitsForAnybody())
                .toList());
        decided.show(all.stream()
                .filter(proposal -> !proposal.waitsForMe() && !proposal.waitsForAnybody())
                .toList());
    }

    private Component[] row(ProposalSummary proposal) {
        var avatar = new PersonAvatar(proposal.proposer(), Initials.of(proposal.proposer()), proposal.proposerSide())
                .beside();
        var title = new Anchor("/p/" + reader.slug() + "/proposals/" + proposal.id(), proposal.title());
        title.addClassNames("title", "strong");
        var detail = new Span(detail(proposal));
        detail.addClassName("detail");
        var marks = new Div(Looks.marks(proposal).toArray(Component[]::new));
        marks.addClassName("marks");
        var what = new Div(title, detail, marks);
        what.addClassName("what");
        if (!proposal.waitsForMe()) {
            return new Component[] {avatar, what};
        }
        var step = new Anchor(
                "/p/" + reader.slug() + "/proposals/" + proposal.id(),
                proposal.step().toString());
        step.addClassName("button");
        step.setAriaLabel(proposal.step() + ": " + proposal.title());
        return new Component[] {avatar, what, step};
    }

    private static String detail(ProposalSummary proposal) {
        var by = proposal.speakBy();
        var from = "From " + proposal.proposer();
        return switch (proposal.state()) {
            case DRAFT -> from + " · not open yet";
            case OPEN ->
                from + " · " + proposal.spoken() + " of " + proposal.required() + " spoken"
                        + (by == null ? "" : " · until " + Moment.inWords(by.minusSeconds(1), proposal.zone()));
            case ALIGNED -> from + " · everybody has spoken";
            case CONTESTED, UNANSWERED ->
                from
                        + (proposal.missing().isEmpty()
                                ? " · everybody has spoken"
                                : " · has not spoken: " + String.join(", ", proposal.missing()));
            case DECIDED, IN_EFFECT, REVIEWED, CLOSED -> proposal.decision();
            case WITHDRAWN -> from;
        };
    }

    /** Proposals, or what will be here. */
    private final class Rows extends Div {
        private final Paragraph whatBelongsHere;
        private final LiveRows<ProposalSummary> rows = new LiveRows<>(ProposalSummary::id, ProposalsView.this::row);

        Rows(String whatBelongsHere) {
            this.whatBelongsHere = new Paragraph(whatBelongsHere);
            this.whatBelongsHere.addClassName("muted");
            add(this.whatBelongsHere, rows);
        }

        void show(List<ProposalSummary> found) {
            whatBelongsHere.setVisible(found.isEmpty());
            rows.setVisible(!found.isEmpty());
            rows.show(found);
        }
    }
}
