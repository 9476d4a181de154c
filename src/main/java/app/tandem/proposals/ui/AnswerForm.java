package app.tandem.proposals.ui;

import app.tandem.partnership.Wording;
import app.tandem.proposals.Disposition;
import app.tandem.proposals.Voice;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Says what becomes of an objection, and why. */
class AnswerForm extends Div {
    AnswerForm(ProposalPage.Doors doors, UUID proposalId, Voice objection) {
        addClassName("form");
        var typing = new KeptTyping(
                doors.drafts(), proposalId, "answer " + objection.edition() + objection.personId() + " ");
        var what = new RadioButtonGroup<Disposition>("What becomes of it?");
        what.setItems(Disposition.values());
        what.setItemLabelGenerator(one -> switch (one) {
            case ADOPTED -> "Adopted: we do as it says";
            case ADAPTED -> "Adapted: we take part of it";
            case OVERRULED -> "Overruled: we go on in spite of it";
        });
        var why = new TextArea("Why?");
        why.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(what, "disposition", List.of(Disposition.values()), Disposition::name);
        typing.keep(why, "why");
        var refused = new Refused(typing);
        var button = new Button("Answer the objection", click -> {
            if (refused.attempt(() -> doors.stances()
                    .dispose(
                            proposalId,
                            objection.personId(),
                            objection.edition(),
                            Objects.requireNonNull(objection.spokenAt()),
                            what.getValue(),
                            why.getValue()))) {
                typing.forget();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(what, why, refused, new Div(button));
    }
}
