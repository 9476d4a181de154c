package app.tandem.goals.ui;

import app.tandem.drafts.Drafts;
import app.tandem.goals.GoalEvent;
import app.tandem.goals.GoalState;
import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All goals of the partnership, soonest first. */
@Route(value = "goals", layout = PartnershipLayout.class)
@Menu(title = "Goals", order = 2)
@PageTitle("Goals · Tandem")
@PermitAll
class GoalsView extends Main {
    private final transient Goals goals;
    private final transient Drafts drafts;
    private final transient Partnerships partnerships;
    private final transient Measures measures;
    private final transient CurrentMember currentMember;
    private final PageHeader header = new PageHeader("Goals");
    private final Div list = new Div();
    private final Component empty = nothingYet();
    private final Map<UUID, GoalCard> cards = new HashMap<>();

    GoalsView(
            Goals goals,
            Drafts drafts,
            Partnerships partnerships,
            Measures measures,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.goals = goals;
        this.drafts = drafts;
        this.partnerships = partnerships;
        this.measures = measures;
        this.currentMember = currentMember;
        list.addClassNames("goal-list");
        if (currentMember.get().may(Verb.WRITE_SHARED)) {
            var write = newGoal();
            write.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(write);
        }
        add(header, list);
        live.show(this, GoalEvent.class, this::show);
    }

    private Button newGoal() {
        return new Button(
                "New goal",
                click -> new NewGoalDialog(goals, drafts, partnerships, measures, currentMember.get()).open());
    }

    private void show() {
        var summaries = goals.soonestFirst();
        header.subtitle(inWords(summaries));
        var wanted = summaries.isEmpty()
                ? List.of(empty)
                : summaries.stream().map(this::card).toList();
        // Whoever stands on a card with the keyboard stays there when another one changes.
        list.getChildren().filter(shown -> !wanted.contains(shown)).toList().forEach(list::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= list.getComponentCount() || list.getComponentAt(i) != wanted.get(i)) {
                list.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    /** What has not changed stays the same piece of the page. */
    private Component card(GoalSummary goal) {
        return cards.compute(
                goal.id(),
                (id, card) -> card != null && card.shows(goal) ? card : new GoalCard(goal, currentMember.get()));
    }

    private static Component nothingYet() {
        return new EmptyState(
                "No goal yet",
                "A joint goal says what both of you want to have reached by a date, and how that is measured. "
                        + "One person of each company owns it, and it counts once both have signed the same words. "
                        + "Begin with “New goal”: a title, a reason and both owners are enough for a draft.");
    }

    private String inWords(List<GoalSummary> summaries) {
        var me = currentMember.get();
        var mine = summaries.stream()
                .filter(goal -> goal.waitsFor().stream().anyMatch(signatory -> signatory.is(me)))
                .count();
        var agreed = summaries.stream()
                .filter(goal -> goal.state() == GoalState.AGREED)
                .count();
        if (summaries.isEmpty()) {
            return "";
        }
        return agreed + " of " + summaries.size() + " agreed"
                + (mine == 0 ? "" : " · " + mine + (mine == 1 ? " waits" : " wait") + " for your signature");
    }
}
