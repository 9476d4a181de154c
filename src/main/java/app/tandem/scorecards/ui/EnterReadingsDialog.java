package app.tandem.scorecards.ui;

import app.tandem.partnership.Refusal;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Readings;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types in the values of one day or period; whatever changes a value that is there already needs a reason. */
class EnterReadingsDialog extends Dialog {
    private final transient Readings readings;
    private final transient KeptTyping typing;
    private final DayPicker day = new DayPicker("For the period that holds");
    private final TextField reason = new TextField("Why do values change that were there already?");
    private final Paragraph refused = new Paragraph();
    private final Map<MeasureDetails, EnterLine> lines = new LinkedHashMap<>();

    EnterReadingsDialog(
            List<MeasureDetails> measures, LocalDate start, LocalDate today, Readings readings, KeptTyping typing) {
        this.readings = readings;
        this.typing = typing;
        setHeaderTitle("Enter readings");
        setWidth("620px");
        day.setMax(today);
        day.setValue(start);
        reason.setMaxLength(500);
        reason.setWidthFull();
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var form = new Div(day);
        form.addClassNames("form", "enter-readings");
        measures.forEach(measure -> {
            var line = new EnterLine(measure, start, this::askWhy);
            lines.put(measure, line);
            form.add(line);
        });
        form.add(reason, refused);
        add(form);
        var save = new Button("Save readings", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> cancel()), save);
        keepTyping();
    }

    private void keepTyping() {
        typing.keep(day, "day");
        load();
        lines.values().forEach(line -> line.keep(typing));
        typing.keep(reason, "reason");
        askWhy();
        day.addValueChangeListener(change -> load());
    }

    private void load() {
        var chosen = day.getValue();
        if (chosen != null) {
            lines.forEach((measure, line) -> line.show(readings.existing(measure, chosen), chosen));
            askWhy();
        }
    }

    private void askWhy() {
        reason.setVisible(lines.values().stream().anyMatch(EnterLine::corrects));
    }

    private void save() {
        var chosen = day.getValue();
        if (chosen == null) {
            say(day.isUnreadable() ? DayPicker.UNREADABLE : "Choose the day that these values are for.");
            return;
        }
        var typed = lines.values().stream().filter(EnterLine::isTyped).toList();
        // Every line says what is wrong with it, not only the first.
        if (typed.stream().filter(line -> !line.isRight(chosen)).count() > 0) {
            return;
        }
        try {
            var changed = readings.enter(
                    typed.stream().map(line -> line.entry(chosen)).toList(),
                    reason.isVisible() ? reason.getValue() : "");
            typing.forget();
            close();
            tell(changed);
        } catch (Refusal refusal) {
            // A colleague may have been here meanwhile: then there is something to correct, and to say why.
            load();
            say(refusal.sentence());
        }
    }

    private void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }

    private void cancel() {
        typing.forget();
        close();
    }

    private static void tell(int changed) {
        Notification.show(
                changed == 0 ? "Nothing changed." : changed == 1 ? "1 reading saved." : changed + " readings saved.",
                4_000,
                Notification.Position.BOTTOM_CENTER);
    }
}
