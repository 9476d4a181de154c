package app.tandem.scorecards;

import java.util.List;

/**
 * The newest value of a measure, of a whole period if there is one, and how the measure stands today; the two differ when a newer value is late.
 *
 * @param lately the periods that end with the newest value's, oldest first, at most thirteen
 */
public record Latest(MeasureDetails measure, Cell cell, Standing standing, List<Cell> lately) {}
