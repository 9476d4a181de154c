package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingEntry;
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
    private final FigureFields value;
    private final TextField reason = new TextField("Why");
    private final TextField note = new TextField("Note");

    CorrectReadingDialog(MeasureDetails measure, ReadingLine line, Readings readings, KeptTyping typing) {
        this.typing = typing;
        setHeaderTitle("Correct %s, %s".formatted(measure.name(), Days.full(line.day())));
        setWidth("440px");
        value = new FigureFields(measure, measure.ruleOn(line.day()), "Value", () -> {});
        value.show(line.figure());
        reason.setPlaceholder("For example: short calls were counted twice");
        reason.setMaxLength(500);
        note.setValue(line.note());
        note.setMaxLength(500);
        value.keep(typing, "value");
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
            if (!value.isRight(measure.ruleOn(line.day()))) {
                return;
            }
            readings.correct(
                    new ReadingEntry(
                            measure.id(),
                            line.day(),
                            value.value(),
                            value.saidParts(),
                            note.getValue(),
                            line.wording()),
                    reason.getValue());
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
