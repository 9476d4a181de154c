package app.tandem.scorecards;

import java.util.List;

/** A measure's line in the grid: thirteen periods and how it stands at their end. */
public record MeasureRow(MeasureDetails measure, List<Cell> cells, Standing standing) {}
