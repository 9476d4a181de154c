package app.tandem.people.ui;

import app.tandem.people.InvitationSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what becomes of the link before an invitation is withdrawn. */
class WithdrawDialog extends Dialog {
    WithdrawDialog(InvitationSummary invitation, Runnable withdraw) {
        setHeaderTitle("Withdraw the invitation of " + invitation.name() + "?");
        setWidth("480px");
        add(new Paragraph("The link that was sent to %s opens nothing any more. You can invite them again."
                .formatted(invitation.email())));
        var confirm = new Button("Withdraw it", click -> {
            close();
            withdraw.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Keep it", click -> close()), confirm);
    }
}
