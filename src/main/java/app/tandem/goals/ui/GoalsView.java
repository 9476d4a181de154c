package app.tandem.goals.ui;

import app.tandem.drafts.Drafts;
import app.tandem.goals.GoalEvent;
import app.tandem.goals.GoalState;
import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.Measures;
import app.tandem.shell.EmptyState;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All goals of the partnership as cards or as a table; which ones and how is in the address. */
@Route(value = "goals", layout = PartnershipLayout.class)
@Menu(title = "Goals", order = 2)
@PageTitle("Goals · Tandem")
@PermitAll
class GoalsView extends Main implements BeforeEnterObserver {
    private final transient Goals goals;
    private final transient Member me;
    private final PageHeader header = new PageHeader("Goals");
    private final GoalFilters filters;
    private final GoalCards cards;
    private final GoalTable table;
    private final Paragraph nothingFits = new Paragraph("No goal is like that. Show all, or choose fewer filters.");
    private final Component empty;
    private final transient @Nullable NewGoalAddress newGoal;
    private transient GoalLook look = GoalLook.ALL;

    GoalsView(
            Goals goals,
            Drafts drafts,
            Partnerships partnerships,
            Measures measures,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.goals = goals;
        this.me = currentMember.get();
        var colleagues = partnerships.colleagues();
        filters = new GoalFilters(colleagues, this::look);
        cards = new GoalCards(me);
        table = new GoalTable(me, colleagues, column -> look(look.sortedBy(column)));
        nothingFits.addClassName("muted");
        empty = nothingYet(colleagues);
        if (me.may(Verb.WRITE_SHARED)) {
            newGoal = new NewGoalAddress(
                    me, () -> look, created -> new NewGoalDialog(goals, drafts, partnerships, measures, me, created));
            var write = new Button("New goal", click -> newGoal.ask());
            write.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(write);
        } else {
            newGoal = null;
        }
        addClassName("goals-page");
        add(header, empty, filters, cards, table, nothingFits);
        live.show(this, GoalEvent.class, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = GoalLook.of(event.getLocation().getQueryParameters());
        if (!asked.equals(look)) {
            look = asked;
            show();
        }
        if (newGoal != null) {
            newGoal.follow(event.getLocation());
        }
    }

    /** The address follows, so that a reload shows the same and a colleague can be sent it; going back leaves the page. */
    private void look(GoalLook wanted) {
        look = wanted;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("p/" + me.slug() + "/goals", wanted.address())));
        show();
    }

    private void show() {
        var all = goals.soonestFirst();
        var shown = all.stream().filter(look::accepts).sorted(look.order()).toList();
        header.subtitle(inWords(all));
        empty.setVisible(all.isEmpty());
        filters.setVisible(!all.isEmpty());
        filters.show(look, all, shown.size());
        cards.setVisible(!look.table() && !shown.isEmpty());
        table.setVisible(look.table() && !shown.isEmpty());
        nothingFits.setVisible(shown.isEmpty() && !all.isEmpty());
        if (look.table()) {
            table.show(shown, look);
        } else {
            cards.show(shown);
        }
    }

    private Component nothingYet(List<Colleague> colleagues) {
        var example = new GoalExample(goals, me, colleagues);
        var words = "A joint goal says what both of you want to have reached by a date, and how that is measured. "
                + "One person of each company owns it, and it counts once both have signed the same words.";
        if (!me.may(Verb.WRITE_SHARED) || !example.isPossible()) {
            return new EmptyState("No goal yet", words);
        }
        var create = new Button("Begin with this example", click -> {
            var id = example.create();
            getUI().ifPresent(ui -> ui.navigate(GoalView.class, GoalView.at(me.slug(), id)));
        });
        return new EmptyState(
                "No goal yet",
                words,
                new Div(new Paragraph(
                        "For example: “Fewer customers who call twice 18 → 12 %”, because whoever has to call twice costs "
                                + "both of us a second call. It becomes a draft that you can write over.")),
                create);
    }

    private String inWords(List<GoalSummary> summaries) {
        var mine = summaries.stream()
                .filter(goal -> goal.waitsFor().stream().anyMatch(signatory -> signatory.is(me)))
                .count();
        var active = summaries.stream()
                .filter(goal ->
                        goal.state() == GoalState.ACTIVE && goal.course().notNow() == null)
                .count();
        if (summaries.isEmpty()) {
            return "";
        }
        return active + " active"
                + (mine == 0 ? "" : " · " + mine + (mine == 1 ? " waits" : " wait") + " for your signature");
    }
}
