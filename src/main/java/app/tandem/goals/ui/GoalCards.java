package app.tandem.goals.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.partnership.Member;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The goals as cards; whoever stands on one with the keyboard stays there when another one changes. */
class GoalCards extends Div {
    private final transient Member reader;
    private final Map<UUID, GoalCard> cards = new HashMap<>();

    GoalCards(Member reader) {
        this.reader = reader;
        addClassName("goal-list");
    }

    void show(List<GoalSummary> goals) {
        var wanted = goals.stream().map(this::card).toList();
        getChildren().filter(shown -> !wanted.contains(shown)).toList().forEach(this::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= getComponentCount() || getComponentAt(i) != wanted.get(i)) {
                addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    /** What has not changed stays the same piece of the page. */
    private GoalCard card(GoalSummary goal) {
        return cards.compute(
                goal.id(), (id, card) -> card != null && card.shows(goal) ? card : new GoalCard(goal, reader));
    }
}
