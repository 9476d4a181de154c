package app.tandem.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an export says of a period beside its figures.
 *
 * @param measure empty for the whole period
 */
record Remark(String period, String measure, String words) {
    static final String HEADING = "What was said of these periods";

    /** By period: first what was agreed and signed, then why the numbers are as they are. */
    static List<Remark> of(ScorecardPage.Grid grid, List<Comment> comments) {
        return IntStream.range(0, grid.periods().size())
                .boxed()
                .flatMap(at -> Stream.concat(
                        grid.rows().stream().flatMap(row -> ofMarks(row, at)), ofWords(grid, at, comments)))
                .toList();
    }

    private static Stream<Remark> ofMarks(MeasureRow row, int at) {
        var cell = row.cells().get(at);
        var words = new ArrayList<String>();
        var disputedAs = cell.marks().disputedAs();
        if (disputedAs != null) {
            words.add("Disputed: %s, should be %s"
                    .formatted(cell.shown(), row.measure().shownWithUnit(disputedAs)));
        }
        if (cell.marks().agreed()) {
            words.add("Agreed on in a dispute");
        }
        if (cell.marks().closed()) {
            words.add("Closed by both sides");
        }
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new Remark(
                        ShownScorecard.label(cell.period()), row.measure().name(), String.join(". ", words)));
    }

    private static Stream<Remark> ofWords(ScorecardPage.Grid grid, int at, List<Comment> comments) {
        var period = grid.periods().get(at);
        return comments.stream()
                .filter(comment -> comment.period().equals(period))
                .filter(comment -> !comment.words().isBlank())
                .map(comment -> new Remark(ShownScorecard.label(period), comment.measure(), comment.words()));
    }

    String about() {
        return measure.isEmpty() ? "The whole period" : measure;
    }
}
