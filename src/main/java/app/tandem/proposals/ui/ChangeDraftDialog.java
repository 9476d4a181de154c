package app.tandem.proposals.ui;

import app.tandem.partnership.Member;
import app.tandem.proposals.ProposalDetails;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Meanwhile;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** Says a draft better before anybody is asked. */
class ChangeDraftDialog extends Dialog {
    ChangeDraftDialog(ProposalPage.Doors doors, Member me, ProposalDetails proposal) {
        setHeaderTitle("Change this draft");
        setWidth("640px");
        setCloseOnOutsideClick(false);
        var terms = new TermsFields(me, doors.partnerships().colleagues());
        terms.show(proposal.terms());
        var typing = new KeptTyping(doors.drafts(), proposal.id(), "terms ");
        terms.keep(typing);
        var refused = new Refused();
        var meanwhile = new Meanwhile(typing, proposal.terms().asRead(), () -> {
            var now = doors.proposals().details(proposal.id()).terms();
            return new Meanwhile.Theirs(now.asRead(), terms.inWords(now));
        });
        var form = new Div(terms.title(), terms, meanwhile, refused);
        form.addClassName("form");
        add(form);
        var save = new Button("Save", click -> {
            refused.attempt(() -> meanwhile.attempt(asRead -> {
                doors.proposals().change(proposal.id(), asRead, terms.terms());
                typing.forget();
                close();
            }));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button("Throw away", click -> {
                            typing.forget();
                            close();
                        }),
                        save);
    }
}
