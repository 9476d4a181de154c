package app.tandem.scorecards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure's line in the grid: thirteen periods and how it stands at their end. */
public record MeasureRow(MeasureDetails measure, List<Cell> cells, Standing standing) {
    /** The run of the figures, with a gap where a period has none. */
    public List<@Nullable BigDecimal> values() {
        return cells.stream().<@Nullable BigDecimal>map(Cell::value).toList();
    }
}
