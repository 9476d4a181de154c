package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.CellTrail;
import app.tandem.scorecards.MeasureRow;
import app.tandem.shell.Moment;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What is said of a cell to those who do not see it, and to those who rest on it. */
final class CellWords {
    private static final int MOST_OF_A_NOTE = 140;

    private final MeasureRow row;
    private final int period;
    private final Cell cell;
    private final @Nullable CellTrail trail;

    CellWords(MeasureRow row, int period) {
        this.row = row;
        this.period = period;
        cell = row.cells().get(period);
        trail = row.trails().get(period);
    }

    /** "412 s", or nothing. */
    String value() {
        var value = cell.value();
        return value == null ? "" : row.measure().shownWithUnit(value);
    }

    /** What is to be known beside the value: ". Disputed: should be 4.4 %. Closed by both sides" */
    String beside() {
        var marks = cell.marks();
        var words = new StringBuilder();
        var disputedAs = marks.disputedAs();
        if (disputedAs != null) {
            words.append(". Disputed: should be ").append(row.measure().shownWithUnit(disputedAs));
        }
        if (marks.agreed()) {
            words.append(". Agreed on in a dispute");
        }
        if (marks.closed()) {
            words.append(". Closed by both sides");
        }
        if (marks.commented()) {
            words.append(". Somebody says why");
        }
        if (row.beginsRule(period)) {
            words.append(". Another rule from here on: ")
                    .append(row.measure().rule(cell.rule()).target());
        }
        return words.toString();
    }

    /** "Imported 27 May, 08:41 Manila time by Ana Cruz, acd-weekly.csv, row 12" */
    String whence(ZoneId zone) {
        if (trail == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add("%s %s by %s".formatted(trail.provenance().word(), Moment.inWords(trail.at(), zone), trail.who()));
        if (!trail.source().isEmpty()) {
            parts.add(trail.source());
        }
        if (trail.readings() > 1) {
            parts.add("the newest of %d readings".formatted(trail.readings()));
        }
        return String.join(", ", parts);
    }

    String note() {
        var note = trail == null ? "" : trail.note();
        return note.codePointCount(0, note.length()) <= MOST_OF_A_NOTE
                ? note
                : note.substring(0, note.offsetByCodePoints(0, MOST_OF_A_NOTE)) + "…";
    }
}
