package app.tandem.proposals.ui;

import app.tandem.partnership.Wording;
import app.tandem.proposals.Disposition;
import app.tandem.proposals.Voice;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Says what becomes of an objection, and why; what the reader has begun stays when somebody else was quicker. */
class AnswerForm extends Div {
    private final RadioButtonGroup<Disposition> what = new RadioButtonGroup<>("What becomes of it?");
    private final TextArea why = new TextArea("Why?");
    private final transient KeptTyping typing;
    private final Div step = new Div();
    private boolean answered;

    AnswerForm(ProposalPage.Doors doors, UUID proposalId, Voice objection) {
        addClassName("form");
        typing = new KeptTyping(
                doors.drafts(), proposalId, "answer " + objection.edition() + objection.personId() + " ");
        what.setItems(Disposition.values());
        what.setItemLabelGenerator(one -> switch (one) {
            case ADOPTED -> "Adopted: we do as it says";
            case ADAPTED -> "Adapted: we take part of it";
            case OVERRULED -> "Overruled: we go on in spite of it";
        });
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
                answered = true;
                typing.forget();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        step.add(button);
        add(what, why, refused, step);
    }

    boolean isBegun() {
        return !answered && (what.getValue() != null || !why.isEmpty());
    }

    /** It needs no answer any more, and nobody but the writer puts away what they wrote. */
    void overtaken(String how, Runnable putAway) {
        what.setReadOnly(true);
        step.removeAll();
        step.add(new Button("Put away what I wrote", click -> {
            typing.forget();
            putAway.run();
        }));
        var told = new Paragraph(how + " What you began to write is still here, to be taken along.");
        told.addClassName("refused");
        told.getElement().setAttribute("role", "status");
        addComponentAsFirst(told);
    }
}
