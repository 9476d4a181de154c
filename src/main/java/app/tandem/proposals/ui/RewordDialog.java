package app.tandem.proposals.ui;

import app.tandem.partnership.Wording;
import app.tandem.proposals.OptionLine;
import app.tandem.proposals.ProposalDetails;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Meanwhile;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** Says an option in other words, over those that its author has read. */
class RewordDialog extends Dialog {
    RewordDialog(ProposalPage.Doors doors, UUID proposalId, OptionLine option, String note) {
        setHeaderTitle("Reword option " + option.letter());
        setWidth("480px");
        setCloseOnOutsideClick(false);
        var typing = new KeptTyping(doors.drafts(), proposalId, "option " + option.letter() + " ");
        var words = new TextArea("What would be done?");
        words.setWidthFull();
        words.setMaxLength(Wording.LONGEST_TEXT);
        words.setValue(option.words());
        typing.keep(words, "words");
        var meanwhile = new Meanwhile(
                typing, option.words(), () -> now(doors.proposals().details(proposalId), option.letter()));
        var refused = new Refused();
        var form = new Div();
        form.addClassName("form");
        if (!note.isEmpty()) {
            form.add(new Paragraph(note));
        }
        form.add(words, meanwhile, refused);
        add(form);
        var save = new Button(
                "Reword option " + option.letter(),
                click -> refused.attempt(() -> meanwhile.attempt(asRead -> {
                    doors.proposals().rewordOption(proposalId, option.letter(), asRead, words.getValue());
                    typing.forget();
                    close();
                })));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button("Throw away", click -> {
                            typing.forget();
                            close();
                        }),
                        save);
        addOpenedChangeListener(opened -> words.focus());
    }

    private static Meanwhile.Theirs now(ProposalDetails proposal, String letter) {
        return proposal.options().stream()
                .filter(option -> option.letter().equals(letter))
                .map(option -> new Meanwhile.Theirs(option.words(), option.words()))
                .findFirst()
                .orElseThrow();
    }
}
