package app.tandem.scorecards;

import java.util.List;

/**
 * Readings that a program sends together.
 *
 * @param from what sends them, as both sides know it
 * @param reason why values that are there already change
 * @param problems what could not be read of it; with any, nothing is taken in, and it is told with what else is wrong
 */
public record SentBatch(String from, String reason, List<SentReading> readings, List<RowProblem> problems) {
    /**
     * Something that keeps a reading from being taken in.
     *
     * @param row counted from 1; 0 when no single reading is meant
     * @param field its name in what was sent
     */
    public record RowProblem(int row, String field, String detail) {}

    public SentBatch {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }
}
