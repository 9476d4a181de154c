package app.tandem.proposals.ui;

import app.tandem.proposals.OptionLine;
import app.tandem.proposals.ProposalDetails;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Chooses one of the options, in the words that the reader sees. */
class DecideForm extends Div {
    DecideForm(ProposalPage.Doors doors, ProposalDetails proposal) {
        addClassName("form");
        var typing = new KeptTyping(doors.drafts(), proposal.id(), "decide " + proposal.wording() + " ");
        var option = new RadioButtonGroup<OptionLine>("Which option?");
        option.setItems(proposal.options());
        option.setItemLabelGenerator(one -> one.letter() + ": " + one.words());
        typing.keep(option, "option", proposal.options(), OptionLine::letter);
        var refused = new Refused(typing);
        var button = new Button("Decide", click -> {
            var chosen = option.getValue();
            if (refused.attempt(() -> doors.decisions()
                    .decide(proposal.id(), proposal.wording(), chosen == null ? "" : chosen.letter()))) {
                typing.forget();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(option, refused, new Div(button));
    }
}
