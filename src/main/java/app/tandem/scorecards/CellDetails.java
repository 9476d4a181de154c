package app.tandem.scorecards;

import java.util.List;

/** What is behind a cell: the rule it was judged by and the readings it was made of, newest first. */
public record CellDetails(MeasureDetails measure, Cell cell, List<ReadingLine> readings) {
    /** Its value is then corrected day by day. */
    public boolean isMadeOfDays() {
        return readings.stream()
                .anyMatch(reading -> !reading.day().equals(cell.period().start()));
    }
}
