package app.tandem.tokens.ui;

import app.tandem.tokens.TokenSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what stops before a token is revoked. */
class RevokeDialog extends Dialog {
    RevokeDialog(TokenSummary token, Runnable revoke) {
        setHeaderTitle("Revoke “" + token.name() + "”?");
        setWidth("480px");
        add(new Paragraph(
                "What sends by it is refused from this moment on, and it cannot be brought back. Readings that"
                        + " came in by it stay."));
        var confirm = new Button("Revoke it", click -> {
            close();
            revoke.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Keep it", click -> close()), confirm);
    }
}
