package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.PeriodReading;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingLine;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One measure's value and note for a period, beside what is there already. */
class EnterLine extends Div {
    private final MeasureDetails measure;
    private final FigureField value;
    private final TextField note = new TextField("Note");
    private final Span period = new Span();
    private @Nullable ReadingLine there;

    EnterLine(MeasureDetails measure, Runnable onTyping) {
        this.measure = measure;
        value = new FigureField(measure.name());
        value.setSuffixComponent(new Span(measure.unit().equals("n") ? "" : measure.unit()));
        value.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onTyping.run();
            }
        });
        note.setPlaceholder("What should a reader know?");
        note.setMaxLength(500);
        note.addClassName("note");
        period.addClassName("detail");
        addClassName("enter-line");
        add(value, note, period);
    }

    void keep(KeptTyping typing) {
        typing.keep(value, measure.id() + " value");
        typing.keep(note, measure.id() + " note");
    }

    /** What somebody has typed stays, whatever else is found there. */
    void show(PeriodReading found, LocalDate day) {
        var typed = isTyped();
        there = found.value().orElse(null);
        if (!typed) {
            value.show(valueThere());
            note.setValue(noteThere());
        }
        var takesNone = found.madeOfDays() && !typed;
        value.setReadOnly(takesNone);
        note.setReadOnly(takesNone);
        var state = found.madeOfDays()
                ? "made of readings for single days, which are corrected one by one on its page"
                : there == null ? "nothing yet" : "now " + there.shown();
        period.setText(
                measure.target() + " · " + measure.cadence().periodOf(day).label() + " · " + state);
    }

    boolean isTyped() {
        return value.isUnreadable()
                || !isSame(value.figure(), valueThere())
                || !note.getValue().equals(noteThere());
    }

    boolean corrects() {
        return there != null && value.figure() != null && !isSame(value.figure(), valueThere());
    }

    /** Answers whether the line can be saved; if it cannot, it says why. */
    boolean isRight() {
        if (value.isUnreadable()) {
            value.complain(FigureField.UNREADABLE);
            return false;
        }
        if (value.figure() == null && isTyped()) {
            value.complain(
                    there == null
                            ? "Write the value that this note belongs to, or empty the note."
                            : "A value is corrected, not taken away. It says %s.".formatted(there.shown()));
            return false;
        }
        return !isTyped() || value.isMeant(measure);
    }

    ReadingEntry entry(LocalDate day) {
        return new ReadingEntry(measure.id(), day, Objects.requireNonNull(value.figure()), note.getValue());
    }

    private @Nullable BigDecimal valueThere() {
        return there == null ? null : there.value().stripTrailingZeros();
    }

    private String noteThere() {
        return there == null ? "" : there.note();
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
