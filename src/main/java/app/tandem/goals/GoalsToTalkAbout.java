package app.tandem.goals;

import app.tandem.checkins.AgendaSection;
import app.tandem.checkins.AgendaSource;
import app.tandem.checkins.AgendaTopic;
import app.tandem.partnership.Side;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings to the next check-in each goal that its two owners see differently. */
@Component
@Order(30)
class GoalsToTalkAbout implements AgendaSource {
    private final Goals goals;

    GoalsToTalkAbout(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<AgendaTopic> topics() {
        return goals.seenDifferently().stream()
                .map(goal -> new AgendaTopic(
                        "goal " + goal.id(),
                        AgendaSection.GOALS,
                        goal.title(),
                        "confidence " + level(goal, Side.CLIENT) + " and " + level(goal, Side.BPO),
                        "goals/" + goal.id()))
                .toList();
    }

    private static String level(GoalSummary goal, Side side) {
        var confidence = goal.course().confidence(side);
        return confidence == null ? "–" : String.valueOf(confidence.level());
    }
}
