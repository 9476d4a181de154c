package app.tandem.home;

import app.tandem.actions.ActionSummary;
import app.tandem.goals.GoalSummary;
import app.tandem.lessons.LessonSummary;
import app.tandem.scorecards.MeasureRow;
import java.util.List;

/** The evidence behind one pillar: its measures, and the goals, actions and lessons that stand under it. */
public record PillarDetails(
        PillarHealth health,
        List<MeasureRow> measures,
        List<GoalSummary> goals,
        List<ActionSummary> actions,
        List<LessonSummary> lessons) {}
