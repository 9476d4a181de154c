package app.tandem.scorecards.ui;

import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.scorecards.DisputeDetails;
import app.tandem.scorecards.DisputeState;
import app.tandem.scorecards.Disputes;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** The other side's answer to a disputed number: theirs, another one, or the one that stands there. */
class AnswerDisputeDialog extends Dialog {
    private static final List<DisputeState> ANSWERS =
            List.of(DisputeState.ACCEPTED, DisputeState.PARTLY, DisputeState.REJECTED);

    private final transient DisputeDetails dispute;
    private final transient Disputes disputes;
    private final RadioButtonGroup<DisputeState> answer = new RadioButtonGroup<>("What should it say?");
    private final FigureField value = new FigureField("Which number can both stand by?");
    private final TextArea why = new TextArea("Why?");

    AnswerDisputeDialog(DisputeDetails dispute, Disputes disputes, KeptTyping typing) {
        this.dispute = dispute;
        this.disputes = disputes;
        setHeaderTitle("Answer: %s, %s"
                .formatted(dispute.measure().name(), dispute.period().label()));
        setWidth("480px");
        answer.setItems(ANSWERS);
        answer.setItemLabelGenerator(this::words);
        answer.addValueChangeListener(change -> value.setVisible(change.getValue() == DisputeState.PARTLY));
        value.setVisible(false);
        why.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(answer, "answer", ANSWERS, DisputeState::name);
        typing.keep(value, "value");
        typing.keep(why, "why");
        var refused = new Refused(typing);
        var form = new Div(
                new Paragraph("%s says %s instead of %s: “%s”"
                        .formatted(dispute.by(), dispute.proposed(), dispute.was(), dispute.reason())),
                answer,
                value,
                why,
                refused);
        form.addClassName("form");
        add(form);
        var save = new Button("Answer", click -> {
            if (refused.attempt(this::give)) {
                typing.forget();
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), save);
    }

    private String words(DisputeState state) {
        return switch (state) {
            case ACCEPTED -> dispute.proposed() + ", as " + dispute.by() + " says";
            case PARTLY -> "Another number, which both can stand by";
            default -> "It stays " + dispute.was();
        };
    }

    private void give() {
        var chosen = answer.getValue();
        if (chosen == null) {
            throw new Refusal("answer", "Choose one of the three.");
        }
        switch (chosen) {
            case ACCEPTED -> disputes.accept(dispute.id(), why.getValue());
            case PARTLY -> disputes.acceptPartly(dispute.id(), DisputeDialog.figure(value, "value"), why.getValue());
            default -> disputes.reject(dispute.id(), why.getValue());
        }
    }
}
