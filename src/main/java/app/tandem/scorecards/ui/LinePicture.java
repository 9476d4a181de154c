package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Status;
import app.tandem.shell.Sparkline;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measure's line as the browser draws it.
 *
 * @param standing how it stands now, in words
 * @param run its figures as a small line
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LinePicture(
        String name, String address, String detail, Status status, String standing, String run, List<Square> cells) {

    /**
     * One period.
     *
     * @param shown what stands in it
     * @param value the same with its unit, as it is read aloud
     * @param instead the value that is wanted instead, while there is a dispute
     * @param marks the classes that show what else is to be known of it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Square(
            Status status,
            String shown,
            String value,
            String beside,
            String whence,
            String note,
            String instead,
            String marks) {

        static Square of(MeasureRow row, int period, ZoneId zone) {
            var cell = row.cells().get(period);
            var words = new CellWords(row, period);
            var disputedAs = cell.marks().disputedAs();
            return new Square(
                    cell.status(),
                    shown(cell),
                    words.value(),
                    words.beside(),
                    words.whence(zone),
                    words.note(),
                    disputedAs == null
                            ? ""
                            : "≠ " + row.measure().rule(cell.rule()).shown(disputedAs),
                    marks(cell, row.beginsRule(period), !words.note().isEmpty()));
        }

        private static String shown(Cell cell) {
            return switch (cell.status()) {
                case STALE -> "late";
                case NO_DATA -> "–";
                default -> cell.shown();
            };
        }

        private static String marks(Cell cell, boolean newRule, boolean noted) {
            return String.join(
                    " ",
                    Stream.of(
                                    cell.status().hasValue() ? "" : "quiet",
                                    cell.status() == Status.AMBER ? "needs-a-look" : "",
                                    cell.status() == Status.RED ? "off" : "",
                                    newRule ? "new-rule" : "",
                                    cell.marks().closed() ? "closed" : "",
                                    cell.marks().commented() ? "commented" : "",
                                    noted ? "noted" : "")
                            .filter(mark -> !mark.isEmpty())
                            .toList());
        }
    }

    static LinePicture of(MeasureRow row, String slug, LocalDate today, ZoneId zone) {
        var measure = row.measure();
        return new LinePicture(
                measure.name(),
                "p/" + slug + "/scorecard/" + measure.id(),
                measure.target() + " · " + measure.owners(),
                row.standing().status(),
                row.standing().words(today),
                Sparkline.svg(row.values()),
                IntStream.range(0, row.cells().size())
                        .mapToObj(period -> Square.of(row, period, zone))
                        .toList());
    }

    /** Every tab of a side shows the same words, and keeps them as long as it is open: they are kept once for all. */
    String json() {
        return JsonMapper.shared().writeValueAsString(this).intern();
    }
}
