package app.tandem.scorecards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure's line in the grid: thirteen periods and how it stands at their end.
 *
 * @param trails where the value of each cell comes from, null where there is none
 */
public record MeasureRow(
        MeasureDetails measure, List<Cell> cells, List<@Nullable CellTrail> trails, Standing standing) {
    /** Whether a period is judged by another rule than the one before it. */
    public boolean beginsRule(int period) {
        return period > 0 && cells.get(period).rule() != cells.get(period - 1).rule();
    }

    MeasureRow inPlan() {
        return new MeasureRow(measure, cells, trails, standing.inPlan());
    }

    /** The run of the figures, with a gap where a period has none. */
    public List<@Nullable BigDecimal> values() {
        return cells.stream().<@Nullable BigDecimal>map(Cell::value).toList();
    }
}
