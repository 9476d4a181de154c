package app.tandem.signin.ui;

import app.tandem.partnership.Refusal;
import app.tandem.shell.Card;
import app.tandem.shell.EnterKey;
import app.tandem.signin.ProviderDraft;
import app.tandem.signin.ProviderState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** What a provider's own administrators give to Tandem. */
class ProviderForm extends Card {
    private final TextField issuer = new TextField("Provider’s address (issuer)");
    private final TextField clientId = new TextField("Client id");
    private final PasswordField secret = new PasswordField("Client secret");
    private final TextField domains = new TextField("E-mail domains");
    private final TextField emailClaim = new TextField("E-mail is told as");
    private final TextField nameClaim = new TextField("Name is told as");
    private final Checkbox vouches = new Checkbox("The provider makes sure of every e-mail address, without saying so");
    private final Paragraph problem = new Paragraph();
    private final transient Consumer<ProviderDraft> save;

    ProviderForm(ProviderDraft draft, ProviderState state, Consumer<ProviderDraft> save) {
        super("1. The provider");
        this.save = save;
        var kept = state != ProviderState.NONE;
        issuer.setPlaceholder("https://login.acme.com");
        issuer.setHelperText("Its metadata are read from there.");
        secret.setPlaceholder(kept ? "kept, never shown" : "");
        secret.setRevealButtonVisible(false);
        secret.getElement().setAttribute("autocomplete", "off");
        domains.setPlaceholder("acme.com, acme.co.uk");
        domains.setHelperText("Whoever types a work e-mail that ends like this is led to this provider.");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var more = new NativeDetails("What it calls things", new Div(together(emailClaim, nameClaim), vouches));
        var form = new Div(issuer, together(clientId, secret), domains, more);
        form.addClassName("form");
        var ok = new Button("Save", click -> trySave());
        EnterKey.presses(ok, issuer, clientId, secret, domains, emailClaim, nameClaim);
        if (!kept) {
            ok.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var warning = new Paragraph(
                state == ProviderState.ON ? "Other settings switch it off until a new test has worked." : "");
        warning.setVisible(state == ProviderState.ON);
        var actions = new Div(ok);
        actions.addClassName("card-actions");
        add(form, warning, problem, actions);
        fill(draft);
    }

    private void fill(ProviderDraft draft) {
        issuer.setValue(draft.issuer());
        clientId.setValue(draft.clientId());
        domains.setValue(draft.domains());
        emailClaim.setValue(draft.emailClaim());
        nameClaim.setValue(draft.nameClaim());
        vouches.setValue(draft.vouchesForEmails());
    }

    private void trySave() {
        try {
            save.accept(new ProviderDraft(
                    issuer.getValue(),
                    clientId.getValue(),
                    secret.getValue(),
                    domains.getValue(),
                    emailClaim.getValue(),
                    nameClaim.getValue(),
                    vouches.getValue()));
        } catch (Refusal refusal) {
            problem.setText(refusal.sentence());
            problem.setVisible(true);
        }
    }

    private static Div together(Component... fields) {
        var row = new Div(fields);
        row.addClassName("together");
        return row;
    }
}
