package app.tandem.scorecards.ui;

import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.scorecards.CellDetails;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;

/** Says that a number should be another, and why; the other side answers. */
class DisputeDialog extends Dialog {
    /** Takes what is said. */
    interface OnDispute {
        void raise(BigDecimal value, String reason);
    }

    DisputeDialog(CellDetails details, KeptTyping typing, OnDispute dispute) {
        var measure = details.measure();
        var there = details.cell().value();
        setHeaderTitle("Dispute %s, %s"
                .formatted(measure.name(), details.cell().period().label()));
        setWidth("480px");
        var value = new FigureField("What should it say?");
        value.setSuffixComponent(new Span(measure.unit().equals("n") ? "" : measure.unit()));
        var reason = new TextArea("Why?");
        reason.setPlaceholder("For example: our switch counts the transferred calls too");
        reason.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(value, "value");
        typing.keep(reason, "reason");
        var refused = new Refused(typing);
        var form = new Div(
                new Paragraph("It says %s. Both values stand there until the other side has answered."
                        .formatted(there == null ? "nothing" : measure.shownWithUnit(there))),
                value,
                reason,
                refused);
        form.addClassName("form");
        add(form);
        var save = new Button("Dispute it", click -> {
            if (refused.attempt(() -> dispute.raise(figure(value, "value"), reason.getValue()))) {
                typing.forget();
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), save);
    }

    static BigDecimal figure(FigureField field, String name) {
        var figure = field.figure();
        if (figure == null) {
            throw new Refusal(
                    name, field.getValue().isBlank() ? "Say which number it should be." : FigureField.UNREADABLE);
        }
        return figure;
    }
}
