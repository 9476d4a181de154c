package app.tandem.proposals.ui;

import app.tandem.partnership.Wording;
import app.tandem.proposals.Did;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;

/** Answers for one side whether it was done as decided. */
class ReviewForm extends Div {
    ReviewForm(ProposalPage.Doors doors, UUID proposalId, String company, Runnable answered) {
        addClassName("form");
        var typing = new KeptTyping(doors.drafts(), proposalId, "review ");
        var did = new RadioButtonGroup<Did>("Did we do it as decided?");
        did.setItems(Did.values());
        var words = new TextArea("What was done, and what was not?");
        words.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(did, "did", List.of(Did.values()), Did::name);
        typing.keep(words, "words");
        var refused = new Refused(typing);
        var button = new Button("Answer for " + company, click -> {
            if (refused.attempt(() -> doors.decisions().review(proposalId, did.getValue(), words.getValue()))) {
                typing.forget();
                answered.run();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph("Nobody of the other side reads this until both have answered; then both read both."),
                did,
                words,
                refused,
                new Div(button));
    }
}
