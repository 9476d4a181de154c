package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Readings;
import app.tandem.shell.Days;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Corrects one reading; the old value and the reason stay in history. */
class CorrectReadingDialog extends Dialog {
    private final transient KeptTyping typing;
    private final FigureField value = new FigureField("Value");
    private final TextField reason = new TextField("Why");
    private final TextField note = new TextField("Note");

    CorrectReadingDialog(MeasureDetails measure, ReadingLine line, Readings readings, KeptTyping typing) {
        this.typing = typing;
        setHeaderTitle("Correct %s, %s".formatted(measure.name(), Days.full(line.day())));
        setWidth("440px");
        value.show(line.value().stripTrailingZeros());
        reason.setPlaceholder("For example: short calls were counted twice");
        reason.setMaxLength(500);
        note.setValue(line.note());
        note.setMaxLength(500);
        typing.keep(value, "value");
        typing.keep(reason, "reason");
        typing.keep(note, "note");
        var form = new Div(
                new Paragraph("It says %s, %s by %s. Both sides will see the old value, the new one and your reason."
                        .formatted(line.shown(), line.provenance().word().toLowerCase(Locale.ROOT), line.who())),
                value,
                reason,
                note);
        form.addClassName("form");
        add(form);
        var save = new Button("Correct", click -> {
            var corrected = value.figure();
            if (corrected == null) {
                value.complain(FigureField.UNREADABLE);
                return;
            }
            if (!value.isMeant(measure)) {
                return;
            }
            readings.correct(measure.id(), line.day(), corrected, note.getValue(), reason.getValue());
            done();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> done()), save);
    }

    private void done() {
        typing.forget();
        close();
    }
}
