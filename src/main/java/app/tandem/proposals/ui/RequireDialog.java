package app.tandem.proposals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.proposals.ProposalDetails;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks somebody who was forgotten; nobody who is asked is ever left out again. */
class RequireDialog extends Dialog {
    RequireDialog(ProposalPage.Doors doors, ProposalDetails proposal) {
        setHeaderTitle("Ask one more person");
        setWidth("480px");
        var person = new ComboBox<Colleague>("Who must be heard, too?");
        person.setItems(doors.partnerships().colleagues().stream()
                .filter(colleague -> proposal.board().stream()
                        .noneMatch(voice -> voice.personId().equals(colleague.personId())))
                .toList());
        person.setItemLabelGenerator(colleague -> colleague.name() + ", " + colleague.organisation());
        var refused = new Refused();
        var form = new Div(
                new Paragraph(
                        "It is not aligned before they have spoken. They have at least five working days for it. This cannot be"
                                + " taken back."),
                person,
                refused);
        form.addClassName("form");
        add(form);
        var ask = new Button("Ask", click -> {
            var chosen = person.getValue();
            if (chosen != null && refused.attempt(() -> doors.proposals().require(proposal.id(), chosen.personId()))) {
                close();
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), ask);
    }
}
