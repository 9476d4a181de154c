package app.tandem.scorecards;

import java.util.List;

/**
 * All that is known of a measure: its own readings, and the periods that they roll up to, oldest first.
 *
 * @param points one for each reading
 */
public record Series(MeasureDetails measure, List<Cell> points, List<Cell> periods) {}
