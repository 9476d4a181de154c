package app.tandem.scorecards.ui;

import app.tandem.scorecards.Figure;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.PeriodReading;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingLine;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One measure's value and note for a period, beside what is there already. */
class EnterLine extends Div {
    private final MeasureDetails measure;
    private final FigureFields figure;
    private final TextField note = new TextField("Note");
    private final Span period = new Span();
    private @Nullable ReadingLine there;

    EnterLine(MeasureDetails measure, LocalDate start, Runnable onTyping) {
        this.measure = measure;
        figure = new FigureFields(measure, measure.ruleOn(start), measure.name(), onTyping);
        note.setPlaceholder("What should a reader know?");
        note.setMaxLength(500);
        note.addClassName("note");
        period.addClassName("detail");
        addClassName("enter-line");
        add(figure, note, period);
    }

    void keep(KeptTyping typing) {
        figure.keep(typing, measure.id() + " value");
        typing.keep(note, measure.id() + " note");
    }

    /** What somebody has typed stays, whatever else is found there. */
    void show(PeriodReading found, LocalDate day) {
        var typed = isTyped();
        there = found.value().orElse(null);
        if (!typed) {
            figure.show(figureThere());
            note.setValue(noteThere());
        }
        var takesNone = found.madeOfDays() && !typed;
        figure.setReadOnly(takesNone);
        note.setReadOnly(takesNone);
        var state = found.madeOfDays()
                ? "made of readings for single days, which are corrected one by one on its page"
                : there == null ? "nothing yet" : "now " + there.shown();
        period.setText(measure.target() + " · " + measure.periodOf(day).label() + " · " + state);
    }

    boolean isTyped() {
        return !figure.says(figureThere()) || !note.getValue().equals(noteThere());
    }

    boolean corrects() {
        return there != null && !figure.isEmpty() && !figure.isUnreadable() && !figure.says(figureThere());
    }

    /** Answers whether the line can be saved; if it cannot, it says why. */
    boolean isRight(LocalDate day) {
        if (!isTyped()) {
            return true;
        }
        if (figure.isEmpty()) {
            figure.complain(
                    there == null
                            ? "Write the value that this note belongs to, or empty the note."
                            : "A value is corrected, not taken away. It says %s.".formatted(there.shown()));
            return false;
        }
        return figure.isRight(measure.ruleOn(day));
    }

    ReadingEntry entry(LocalDate day) {
        return new ReadingEntry(
                measure.id(),
                day,
                figure.value(),
                figure.saidParts(),
                note.getValue(),
                there == null ? "" : there.wording());
    }

    private @Nullable Figure figureThere() {
        return there == null ? null : there.figure();
    }

    private String noteThere() {
        return there == null ? "" : there.note();
    }
}
