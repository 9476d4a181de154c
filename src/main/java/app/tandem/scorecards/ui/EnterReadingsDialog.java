package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Readings;
import app.tandem.shell.DayPicker;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Types in the values of one day or period; whatever changes a value that is there already needs a reason. */
class EnterReadingsDialog extends Dialog {
    private final Readings readings;
    private final DayPicker day = new DayPicker("For the period that holds");
    private final TextField reason = new TextField("Why do values change that were there already?");
    private final List<Line> lines = new ArrayList<>();

    EnterReadingsDialog(List<MeasureDetails> measures, LocalDate start, LocalDate today, Readings readings) {
        this.readings = readings;
        setHeaderTitle("Enter readings");
        setWidth("620px");
        day.setMax(today);
        day.setValue(start);
        day.addValueChangeListener(change -> load());
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setVisible(false);
        var form = new Div(day);
        form.addClassNames("form", "enter-readings");
        measures.forEach(measure -> {
            var line = new Line(measure);
            lines.add(line);
            form.add(line);
        });
        form.add(reason);
        add(form);
        var save = new Button("Save readings", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        load();
    }

    private LocalDate chosen() {
        return day.getValue() == null ? Objects.requireNonNull(day.getMax()) : day.getValue();
    }

    private void load() {
        lines.forEach(line -> line.load(chosen()));
        askWhy();
    }

    private void askWhy() {
        reason.setVisible(lines.stream().anyMatch(Line::corrects));
    }

    private void save() {
        if (lines.stream().anyMatch(line -> line.value.isInvalid())) {
            return;
        }
        var entries = lines.stream().filter(Line::isFilled).map(Line::entry).toList();
        var changed = readings.enter(entries, reason.isVisible() ? reason.getValue() : "");
        close();
        Notification.show(
                changed == 0 ? "Nothing changed." : changed == 1 ? "1 reading saved." : changed + " readings saved.",
                4_000,
                Notification.Position.BOTTOM_CENTER);
    }

    /** One measure's value and note. */
    private final class Line extends Div {
        private final MeasureDetails measure;
        private final BigDecimalField value = new BigDecimalField();
        private final TextField note = new TextField();
        private final Span period = new Span();
        private @Nullable ReadingLine there;

        Line(MeasureDetails measure) {
            this.measure = measure;
            addClassName("enter-line");
            value.setLabel(measure.name());
            value.setSuffixComponent(new Span(measure.unit().equals("n") ? "" : measure.unit()));
            value.addValueChangeListener(change -> {
                value.setInvalid(false);
                if (change.isFromClient()) {
                    askWhy();
                }
            });
            note.setLabel("Note");
            note.setPlaceholder("What should a reader know?");
            note.setMaxLength(500);
            note.addClassName("note");
            period.addClassName("detail");
            add(value, note, period);
        }

        void load(LocalDate day) {
            there = readings.existing(measure, day).value().orElse(null);
            value.setValue(there == null ? null : there.value().stripTrailingZeros());
            note.setValue(there == null ? "" : there.note());
            var state = there == null ? "nothing yet" : "now " + there.shown();
            period.setText(
                    measure.target() + " · " + measure.cadence().periodOf(day).label() + " · " + state);
        }

        boolean isFilled() {
            return value.getValue() != null;
        }

        boolean corrects() {
            return there != null && value.getValue() != null && value.getValue().compareTo(there.value()) != 0;
        }

        ReadingEntry entry() {
            return new ReadingEntry(measure.id(), chosen(), value.getValue(), note.getValue());
        }
    }
}
