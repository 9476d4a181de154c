package app.tandem.proposals.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.coedit.ui.SharedTextEditor;
import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Verb;
import app.tandem.proposals.Decisions;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.ProposalEvent;
import app.tandem.proposals.ProposalState;
import app.tandem.proposals.Proposals;
import app.tandem.proposals.Stances;
import app.tandem.shell.Card;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.Part;
import app.tandem.shell.Steps;
import app.tandem.shell.Steps.Step;
import app.tandem.shell.WordsDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** A proposal as everybody works on it: what is asked of the reader first, then where everybody stands. */
class ProposalPage extends Div {
    /** The front doors that this page asks. */
    @Service
    record Doors(
            Proposals proposals,
            Stances stances,
            Decisions decisions,
            Actions actions,
            Drafts drafts,
            Partnerships partnerships,
            CurrentMember currentMember,
            LiveUpdates live) {}

    private final transient Doors doors;
    private final transient Member me;
    private final transient List<Colleague> colleagues;
    private final UUID id;
    private final PageHeader header;
    private final Steps steps = new Steps();
    private final Banners banners;
    private final NextStep next;
    private final Div matter = new Div();
    private final StanceBoard board;
    private final OptionsCard options;
    private final SharedTextEditor why;
    private final Part decision = new Part("columns");
    private final Part facts = new Part("columns");
    private final Part earlier = new Part("columns");
    private final AlsoSaidCard alsoSaid;
    private final DoubtCard doubt;
    private final ActionsFrom actions;

    ProposalPage(Doors doors, ProposalDetails proposal) {
        this.doors = doors;
        me = doors.currentMember().get();
        colleagues = doors.partnerships().colleagues();
        id = proposal.id();
        addClassName("proposal-page");
        header = new PageHeader(proposal.summary().title())
                .trail(new RouterLink("Proposals", ProposalsView.class, new RouteParameters("partnership", me.slug())))
                .actions(steps, new Button("History", click -> showHistory()));
        banners = new Banners(me, colleagues);
        board = new StanceBoard(me, colleagues);
        options = new OptionsCard(doors, id, me);
        why = new SharedTextEditor(me, proposal.whyText(), "Why", false);
        why.setText(proposal.why());
        why.setPlaceholder("Say why this is proposed.");
        alsoSaid = new AlsoSaidCard(doors.stances(), doors.drafts(), id, me);
        doubt = new DoubtCard(doors.stances(), id);
        actions = new ActionsFrom(new Origin(OriginKind.PROPOSAL, id), doors.actions(), me, doors.live());
        next = new NextStep(doors, me, colleagues);
        var read = new Div(new Card("Why", why), options);
        read.addClassName("columns");
        matter.addClassName("columns");
        matter.add(read, next);
        add(header, banners, decision, matter, board, alsoSaid, doubt, facts, earlier, actions);
        doors.live().show(this, ProposalEvent.class, this::refresh);
    }

    private void refresh() {
        var proposal = doors.proposals().details(id);
        var summary = proposal.summary();
        header.setTitle(summary.title());
        header.marks(marks(proposal).toArray(Component[]::new));
        steps.show(steps(proposal));
        banners.show(proposal);
        next.show(proposal);
        matter.setClassName("lead", next.isVisible());
        decision.show(DecisionCard.of(proposal), () -> DecisionCard.cards(proposal, me, colleagues));
        board.show(proposal);
        options.show(proposal);
        why.setEditable(me.may(Verb.WRITE_SHARED)
                && (proposal.state() == ProposalState.DRAFT || proposal.state().isUndecided()));
        alsoSaid.show(proposal);
        doubt.show(proposal);
        facts.show(FactsCard.of(proposal), () -> List.of(new FactsCard(proposal, me, colleagues)));
        earlier.show(
                proposal.earlier(),
                () -> proposal.earlier().isEmpty() ? List.of() : List.of(new EarlierCard(proposal.earlier(), me)));
        actions.setVisible(proposal.decision() != null);
    }

    private static List<Component> marks(ProposalDetails proposal) {
        var marks = new ArrayList<>(Looks.marks(proposal.summary()));
        if (proposal.edition() > 1) {
            var version = new Span("Version " + proposal.edition());
            version.addClassName("pill");
            marks.add(version);
        }
        return marks;
    }

    private List<Step> steps(ProposalDetails proposal) {
        var steps = new ArrayList<Step>();
        if (me.may(Verb.WRITE_SHARED) && proposal.state() == ProposalState.DRAFT) {
            steps.add(new Step(
                    "Change", () -> ChangeDraftDialog.of(doors, me, proposal).open()));
        }
        var undecided =
                proposal.state() == ProposalState.DRAFT || proposal.state().isUndecided();
        if (proposal.isOfProposersSide() && undecided) {
            steps.add(new Step(
                    "Withdraw",
                    () -> new WordsDialog(
                                    "Withdraw this proposal",
                                    "Why is it withdrawn?",
                                    new KeptTyping(doors.drafts(), id, "withdraw "),
                                    why -> doors.proposals().withdraw(id, why))
                            .open()));
        }
        if (proposal.isRequired()) {
            steps.addAll(change(proposal));
        }
        if (me.may(Verb.WRITE_SHARED) && proposal.state().isUndecided()) {
            steps.add(new Step("Ask one more person", () -> new RequireDialog(doors, proposal).open()));
        }
        return steps;
    }

    private void showHistory() {
        new HistoryDialog("this proposal", doors.proposals().history(id), me.zone()).open();
    }

    /** What somebody has said they can say otherwise, as long as it counts for something. */
    private List<Step> change(ProposalDetails proposal) {
        var asked = proposal.summary().step();
        if (proposal.state().isUndecided() && asked != app.tandem.proposals.Step.SPEAK) {
            return List.of(inDialog("Change what I said", close -> next.stanceForm(proposal, close)));
        }
        if (proposal.state() == ProposalState.IN_EFFECT && asked != app.tandem.proposals.Step.REVIEW) {
            return List.of(inDialog("Look back already", close -> next.reviewForm(proposal, close)));
        }
        return List.of();
    }

    private static Step inDialog(String title, Function<Runnable, Component> form) {
        return new Step(title, () -> {
            var dialog = new Dialog(title);
            dialog.setWidth("520px");
            dialog.add(form.apply(dialog::close));
            dialog.getFooter().add(new Button("Not now", cancel -> dialog.close()));
            dialog.open();
        });
    }
}
