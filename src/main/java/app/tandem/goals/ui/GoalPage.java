package app.tandem.goals.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Drafts;
import app.tandem.goals.ActiveGoals;
import app.tandem.goals.Course;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.GoalState;
import app.tandem.goals.Goals;
import app.tandem.goals.Rewordings;
import app.tandem.goals.TermField;
import app.tandem.live.LiveUpdates;
import app.tandem.live.Presence;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.Latest;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.PageHeader;
import app.tandem.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A goal as both sides work on it; what colleagues change appears in place, and nothing that is being typed is touched. */
class GoalPage extends Div {
    /** The front doors that this page asks. */
    @Service
    record Doors(
            Goals goals,
            Rewordings rewordings,
            ActiveGoals active,
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
    private final Span belongs = new Span();
    private final transient GoalDialogs dialogs;
    private final CourseBanner course;
    private final WaitingBanner banner;
    private final TermsCompared compared = new TermsCompared();
    private final DutiesCard duties;
    private final WhyCard why;
    private final MilestonesCard milestones;
    private final StatementsCard statements;
    private transient @Nullable Marked marked;
    private boolean closable;
    private boolean leavable;
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
        dialogs = new GoalDialogs(doors.goals(), doors.rewordings(), doors.active(), doors.drafts(), me, id);
        terms = new TermsPanel(doors, goal);
        course = new CourseBanner(doors, dialogs, me, () -> terms.openAt(TermField.ownerOf(me.side())));
        banner = new WaitingBanner(doors.goals(), id, me, dialogs);
        statements =
                new StatementsCard(side -> doors.partnerships().company(side).name());
        duties = new DutiesCard(me);
        milestones = new MilestonesCard(doors, dialogs, me);
        why = new WhyCard(goal, me);
        client = new ContributionCard(Side.CLIENT, goal, me, doors.rewordings());
        bpo = new ContributionCard(Side.BPO, goal, me, doors.rewordings());
        progress = new ProgressCard();
        signatures = new SignaturesCard(me, me.may(Verb.WRITE_SHARED) ? terms::toggle : null, dialogs);
        header.trail(new RouterLink("Goals", GoalsView.class, new RouteParameters("partnership", me.slug())), belongs)
                .actions(history());
        add(header, course, banner, compared, statements, why, columns(client, bpo));
        add(columns(progress, signatures), columns(milestones, duties));
        if (me.may(Verb.WRITE_SHARED)) {
            add(terms);
        }
        add(actions());
        // Also a reading, an action or somebody who leaves may change how a goal stands.
        doors.live().show(this, PartnershipEvent.class, this::refresh);
    }

    private ActionsFrom actions() {
        return new ActionsFrom(new Origin(OriginKind.GOAL, id), doors.actions(), me, doors.live());
    }

    private static Div columns(Component... cards) {
        var columns = new Div(cards);
        columns.addClassNames("columns", "two");
        return columns;
    }

    /** All of this both sides see alike; what is of one person alone is asked for by itself. */
    private record Sheet(
            GoalDetails goal,
            String client,
            String bpo,
            Optional<Latest> latest,
            LocalDate today,
            boolean draftsAreKept) {}

    private record SheetOf(UUID goal) {}

    private record Marked(Course course, String waiting) {}

    private Sheet read() {
        var goal = doors.goals().details(id);
        return new Sheet(
                goal,
                doors.texts().read(goal.texts().client()),
                doors.texts().read(goal.texts().bpo()),
                ProgressCard.latest(goal, doors.scorecards()),
                doors.scorecards().today(),
                doors.drafts().areKeptOf(id));
    }

    private void refresh() {
        var sheet = doors.live().once(new SheetOf(id), this::read);
        var goal = sheet.goal();
        header.setTitle(goal.current().terms().inOneLine());
        mark(goal);
        Words.show(belongs, " / " + goal.pillar() + " / " + goal.course().horizon());
        offer(goal);
        course.show(goal);
        banner.show(goal);
        banner.setVisible(goal.open() != null
                && goal.course().notNow() == null
                && !goal.state().isClosed());
        compared.show(goal);
        statements.show(goal);
        duties.show(goal);
        milestones.show(goal, sheet.today());
        why.setEditable(!goal.state().isClosed() && me.may(Verb.WRITE_SHARED));
        client.show(goal, sheet.client());
        bpo.show(goal, sheet.bpo());
        progress.show(goal, sheet.latest());
        signatures.show(goal);
        terms.show(goal, sheet.draftsAreKept() ? doors.drafts().of(id) : Map.of());
    }

    private void mark(GoalDetails goal) {
        var now = new Marked(goal.course(), goal.state().isInForce() ? goal.waiting() : "");
        if (!now.equals(marked)) {
            marked = now;
            header.marks(GoalMarks.of(now.course(), now.waiting()).toArray(Component[]::new));
        }
    }

    /** What an owner may do at any time stands at the top; it is shown anew only when it changes. */
    private void offer(GoalDetails goal) {
        var free = goal.isOwnerInForce(me) && goal.course().notNow() == null;
        var close =
                free && goal.state() == GoalState.ACTIVE && goal.course().closing() == null && !goal.isChangeWaiting();
        var leave = free && !goal.state().isClosed() && goal.state() != GoalState.AGREED;
        if (close == closable && leave == leavable) {
            return;
        }
        closable = close;
        leavable = leave;
        var buttons = new ArrayList<Component>();
        if (leave) {
            buttons.add(new Button("Not now", click -> dialogs.askWhyNotNow()));
        }
        if (close) {
            buttons.add(new Button(
                    "Close this goal",
                    click -> dialogs.askOutcome(
                            doors.goals().details(id).course().progress())));
        }
        buttons.add(history());
        header.actions(buttons.toArray(Component[]::new));
    }

    private Button history() {
        return new Button("History", click -> showHistory());
    }

    private void showHistory() {
        new HistoryDialog("this goal", doors.goals().history(id), me.zone()).open();
    }
}
