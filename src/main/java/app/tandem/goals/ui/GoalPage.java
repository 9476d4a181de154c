package app.tandem.goals.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Drafts;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.GoalEvent;
import app.tandem.goals.Goals;
import app.tandem.live.LiveUpdates;
import app.tandem.live.Presence;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A goal as both sides work on it; what colleagues change appears in place, and nothing that is being typed is touched. */
class GoalPage extends Div {
    /** The front doors that this page asks. */
    @Service
    record Doors(
            Goals goals,
            Actions actions,
            Drafts drafts,
            SharedTexts texts,
            Measures measures,
            Scorecards scorecards,
            Partnerships partnerships,
            CurrentMember currentMember,
            LiveUpdates live,
            Presence presence) {}

    private final transient Doors doors;
    private final transient Member me;
    private final UUID id;
    private final PageHeader header;
    private final WaitingBanner banner;
    private final ContributionCard client;
    private final ContributionCard bpo;
    private final ProgressCard progress;
    private final SignaturesCard signatures;
    private final TermsPanel terms;

    GoalPage(Doors doors, GoalDetails goal) {
        this.doors = doors;
        this.me = doors.currentMember().get();
        this.id = goal.id();
        addClassName("goal-page");
        header = new PageHeader(goal.current().terms().inOneLine());
        banner = new WaitingBanner(doors.goals(), id, me);
        var why = new WhyCard(goal, me);
        client = new ContributionCard(Side.CLIENT, goal, me, doors.goals());
        bpo = new ContributionCard(Side.BPO, goal, me, doors.goals());
        progress = new ProgressCard(doors.scorecards());
        terms = new TermsPanel(doors, goal);
        signatures = new SignaturesCard(me.may(Verb.WRITE_SHARED) ? terms::toggle : null);
        header.trail(
                        new RouterLink("Goals", GoalsView.class, new RouteParameters("partnership", me.slug())),
                        new Span(" / " + goal.pillar()))
                .actions(new Button("History", click -> showHistory()));
        add(header, banner, why, columns(client, bpo), columns(progress, signatures));
        if (me.may(Verb.WRITE_SHARED)) {
            add(terms);
        }
        add(actions());
        doors.live().show(this, GoalEvent.class, this::refresh);
        doors.live().show(progress, ScorecardEvent.class, progress::refresh);
    }

    private ActionsFrom actions() {
        return new ActionsFrom(new Origin(OriginKind.GOAL, id), doors.actions(), me, doors.live());
    }

    private static Div columns(Component... cards) {
        var columns = new Div(cards);
        columns.addClassNames("columns", "two");
        return columns;
    }

    private void refresh() {
        var goal = doors.goals().details(id);
        header.setTitle(goal.current().terms().inOneLine());
        header.marks(marks(goal));
        banner.show(goal);
        client.show(goal, doors.texts().read(goal.texts().client()));
        bpo.show(goal, doors.texts().read(goal.texts().bpo()));
        progress.show(goal);
        signatures.show(goal);
        terms.show(goal);
    }

    private static Component[] marks(GoalDetails goal) {
        var state = GoalCard.badge(goal.state());
        if (goal.waiting().isEmpty() || !goal.state().isInForce()) {
            return new Component[] {state};
        }
        var waits = new Span(goal.waiting());
        waits.addClassNames("pill", "waits");
        return new Component[] {state, waits};
    }

    private void showHistory() {
        new HistoryDialog("this goal", doors.goals().history(id), me.zone()).open();
    }
}
