package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.CellTrail;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Status;
import app.tandem.shell.Moment;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One period of one measure: shape and value, the word for readers aloud, and the way to what is behind it. Who brought
 * it, when and from where stands in its title, so that resting on it asks the server nothing.
 */
class CellButton extends NativeButton {
    private static final int MOST_OF_A_NOTE = 140;

    private final Span shape = new Span();
    private final Span value = new Span();
    private final ZoneId zone;
    private Cell cell;
    private @Nullable CellTrail trail;

    CellButton(MeasureRow row, int period, ZoneId zone) {
        this.zone = zone;
        cell = row.cells().get(period);
        addClassName("cell");
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, value);
        show(row, period);
    }

    Cell cell() {
        return cell;
    }

    /** Whether what it says is another thing now. */
    final boolean show(MeasureRow row, int period) {
        var before = cell;
        var trailBefore = trail;
        cell = row.cells().get(period);
        trail = row.trails().get(period);
        var newRule = row.beginsRule(period);
        var look = cell.status().look();
        shape.setClassName("shape " + look.look());
        shape.setText(cell.status() == Status.NO_DATA ? "" : look.shape());
        value.setText(
                switch (cell.status()) {
                    case STALE -> "late";
                    case NO_DATA -> "–";
                    default -> cell.shown();
                });
        getClassNames().set("quiet", !cell.status().hasValue());
        getClassNames().set("needs-a-look", cell.status() == Status.AMBER || cell.status() == Status.RED);
        getClassNames().set("new-rule", newRule);
        getClassNames().set("off", cell.status() == Status.RED);
        getClassNames().set("noted", trail != null && !trail.note().isEmpty());
        var measure = row.measure();
        var number = cell.value();
        var said = number == null
                ? cell.status().word()
                : measure.shownWithUnit(number) + ", " + cell.status().word();
        var rule = newRule
                ? ". Another rule from here on: " + measure.rule(cell.rule()).target()
                : "";
        getElement()
                .setAttribute(
                        "aria-label",
                        "%s, %s: %s%s".formatted(measure.name(), cell.period().label(), said, rule));
        setTitle(whence(rule.isEmpty() ? cell.status().word() : cell.status().word() + rule));
        return !cell.equals(before) || !Objects.equals(trail, trailBefore);
    }

    /** "Off target. Imported 27 May, 08:41 Manila time by Ana Cruz, acd-weekly.csv, row 12", and the note below it. */
    private String whence(String status) {
        if (trail == null) {
            return status;
        }
        var parts = new ArrayList<String>();
        parts.add("%s %s by %s".formatted(trail.provenance().word(), Moment.inWords(trail.at(), zone), trail.who()));
        if (!trail.source().isEmpty()) {
            parts.add(trail.source());
        }
        if (trail.readings() > 1) {
            parts.add("the newest of %d readings".formatted(trail.readings()));
        }
        var note = trail.note();
        var shortened = note.length() <= MOST_OF_A_NOTE
                ? note
                : note.substring(0, note.offsetByCodePoints(0, note.codePointCount(0, MOST_OF_A_NOTE))) + "…";
        return "%s. %s%s"
                .formatted(status, String.join(", ", parts), note.isEmpty() ? "" : "\nNote: “" + shortened + "”");
    }
}
