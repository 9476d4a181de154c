package app.tandem.goals.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.partnership.Member;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The goals as cards: what both sides work on, what they leave for later with the reason, and what is over. */
class GoalCards extends Div {
    private final transient Member reader;
    private final List<Group> groups = List.of(
            new Group("Going on", "", stand -> stand.compareTo(GoalStand.NOT_NOW) < 0),
            new Group(
                    "Not now",
                    "Left for later, each with its reason, so that at most five are worked on at a time.",
                    stand -> stand == GoalStand.NOT_NOW),
            new Group("Over", "", stand -> stand == GoalStand.OVER));

    GoalCards(Member reader) {
        this.reader = reader;
        addClassName("goal-groups");
        groups.forEach(this::add);
    }

    void show(List<GoalSummary> goals) {
        groups.forEach(group -> group.show(goals));
    }

    /** Whoever stands on a card with the keyboard stays there when another one changes. */
    private final class Group extends Section {
        private final transient Predicate<GoalStand> holds;
        private final Div list = new Div();
        private final Map<UUID, GoalCard> cards = new HashMap<>();

        Group(String title, String explanation, Predicate<GoalStand> holds) {
            this.holds = holds;
            addClassName("goal-group");
            list.addClassName("goal-list");
            add(new H2(title));
            if (!explanation.isEmpty()) {
                var words = new Paragraph(explanation);
                words.addClassNames("muted", "small");
                add(words);
            }
            add(list);
        }

        void show(List<GoalSummary> goals) {
            var wanted = goals.stream()
                    .filter(goal -> holds.test(GoalStand.of(goal)))
                    .map(this::card)
                    .toList();
            setVisible(!wanted.isEmpty());
            list.getChildren().filter(card -> !wanted.contains(card)).toList().forEach(list::remove);
            for (int i = 0; i < wanted.size(); i++) {
                if (i >= list.getComponentCount() || list.getComponentAt(i) != wanted.get(i)) {
                    list.addComponentAtIndex(i, wanted.get(i));
                }
            }
        }

        /** What has not changed stays the same piece of the page. */
        private GoalCard card(GoalSummary goal) {
            return cards.compute(
                    goal.id(), (id, card) -> card != null && card.shows(goal) ? card : new GoalCard(goal, reader));
        }
    }
}
