package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Status;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One period of one measure: shape and value, the word for readers aloud, and the way to what is behind it. */
class CellButton extends NativeButton {
    private MeasureDetails measure;
    private boolean newRule;
    private final Span shape = new Span();
    private final Span value = new Span();
    private final Span instead = new Span();
    private Cell cell;

    CellButton(MeasureDetails measure, Cell cell, boolean newRule) {
        this.measure = measure;
        this.cell = cell;
        addClassName("cell");
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        instead.addClassName("instead");
        add(shape, value);
        draw(newRule);
    }

    Cell cell() {
        return cell;
    }

    /**
     * A cell that stays as it is sends nothing: a change mostly touches one of thirteen.
     *
     * @param newRule whether it is judged by another rule than the period before it
     */
    void show(MeasureDetails measure, Cell cell, boolean newRule) {
        if (newRule != this.newRule || !cell.equals(this.cell) || !measure.equals(this.measure)) {
            this.measure = measure;
            this.cell = cell;
            draw(newRule);
        }
    }

    private void draw(boolean newRule) {
        this.newRule = newRule;
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
        showBeside(cell);
        var words = words();
        setTitle(words);
        getElement().setAttribute("aria-label", words);
    }

    /** Both values of a dispute, and what else was said of the period. */
    private void showBeside(Cell cell) {
        var disputedAs = cell.marks().disputedAs();
        if (disputedAs == null) {
            instead.removeFromParent();
        } else {
            instead.setText("≠ " + measure.rule(cell.rule()).shown(disputedAs));
            add(instead);
        }
        getClassNames().set("closed", cell.marks().closed());
        getClassNames().set("commented", cell.marks().commented());
    }

    private String words() {
        var value = cell.value();
        var said = value == null
                ? cell.status().word()
                : measure.shownWithUnit(value) + ", " + cell.status().word();
        var rule = newRule
                ? ". Another rule from here on: " + measure.rule(cell.rule()).target()
                : "";
        return "%s, %s: %s%s%s".formatted(measure.name(), cell.period().label(), said, beside(), rule);
    }

    private String beside() {
        var marks = cell.marks();
        var words = new StringBuilder();
        var disputedAs = marks.disputedAs();
        if (disputedAs != null) {
            words.append(". Disputed: should be ").append(measure.shownWithUnit(disputedAs));
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
        return words.toString();
    }
}
