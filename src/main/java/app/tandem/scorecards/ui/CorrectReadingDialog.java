package app.tandem.scorecards.ui;

import app.tandem.scorecards.Days;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Readings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;

/** Corrects one reading; the old value and the reason stay in history. */
class CorrectReadingDialog extends Dialog {
    CorrectReadingDialog(MeasureDetails measure, ReadingLine line, Readings readings) {
        setHeaderTitle("Correct %s, %s".formatted(measure.name(), Days.full(line.day())));
        setWidth("440px");
        var value = new BigDecimalField("Value");
        value.setValue(line.value().stripTrailingZeros());
        var reason = new TextField("Why");
        reason.setPlaceholder("For example: short calls were counted twice");
        reason.setMaxLength(500);
        var note = new TextField("Note");
        note.setValue(line.note());
        note.setMaxLength(500);
        var form = new Div(
                new Paragraph("It says %s, %s by %s. Both sides will see the old value, the new one and your reason."
                        .formatted(
                                line.shown(), line.provenance().word().toLowerCase(java.util.Locale.ROOT), line.who())),
                value,
                reason,
                note);
        form.addClassName("form");
        add(form);
        var save = new Button("Correct", click -> {
            if (value.getValue() == null) {
                value.setInvalid(true);
                value.setErrorMessage("Type a number.");
                return;
            }
            readings.correct(measure.id(), line.day(), value.getValue(), note.getValue(), reason.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
