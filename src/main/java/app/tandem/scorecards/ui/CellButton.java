package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.CellTrail;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Status;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One period of one measure: shape and value, the word for readers aloud, and the way to what is behind it. Who brought
 * it, when and from where stands in its title, so that resting on it asks the server nothing.
 */
class CellButton extends NativeButton {
    private final Span shape = new Span();
    private final Span value = new Span();
    private final Span instead = new Span();
    private final ZoneId zone;
    private @Nullable MeasureRow row;
    private Cell cell;
    private @Nullable CellTrail trail;

    CellButton(MeasureRow row, int period, ZoneId zone) {
        this.zone = zone;
        cell = row.cells().get(period);
        addClassName("cell");
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        instead.addClassName("instead");
        add(shape, value);
        show(row, period);
    }

    Cell cell() {
        return cell;
    }

    /** Whether what it says is another thing now. A cell that stays sends nothing: a change mostly touches one of thirteen. */
    final boolean show(MeasureRow fresh, int period) {
        var before = row;
        row = fresh;
        var newCell = fresh.cells().get(period);
        var newTrail = fresh.trails().get(period);
        var changed = before != null && (!newCell.equals(cell) || !Objects.equals(newTrail, trail));
        cell = newCell;
        trail = newTrail;
        if (before == null
                || changed
                || !before.measure().equals(fresh.measure())
                || before.beginsRule(period) != fresh.beginsRule(period)) {
            draw(fresh, period);
        }
        return changed;
    }

    private void draw(MeasureRow row, int period) {
        var look = cell.status().look();
        shape.setClassName("shape " + look.look());
        shape.setText(cell.status() == Status.NO_DATA ? "" : look.shape());
        value.setText(
                switch (cell.status()) {
                    case STALE -> "late";
                    case NO_DATA -> "–";
                    default -> cell.shown();
                });
        var classes = getClassNames();
        classes.set("quiet", !cell.status().hasValue());
        classes.set("needs-a-look", cell.status() == Status.AMBER || cell.status() == Status.RED);
        classes.set("new-rule", row.beginsRule(period));
        classes.set("off", cell.status() == Status.RED);
        classes.set("closed", cell.marks().closed());
        classes.set("commented", cell.marks().commented());
        classes.set("noted", trail != null && !trail.note().isEmpty());
        showBeside(row);
        var words = new CellWords(row, period);
        setTitle(words.whence(zone));
        getElement().setAttribute("aria-label", words.aloud());
    }

    /** Both values of a dispute. */
    private void showBeside(MeasureRow row) {
        var disputedAs = cell.marks().disputedAs();
        if (disputedAs == null) {
            instead.removeFromParent();
        } else {
            instead.setText("≠ " + row.measure().rule(cell.rule()).shown(disputedAs));
            add(instead);
        }
    }
}
