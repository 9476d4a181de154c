package app.tandem.tokens.ui;

import app.tandem.tokens.NewToken;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows the words of a token, this once. */
class ShownTokenDialog extends Dialog {
    ShownTokenDialog(NewToken token) {
        setHeaderTitle("“" + token.name() + "” is made");
        setWidth("560px");
        // A click beside it must not take away what nobody can show again.
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var words = new TextField("The token");
        words.setReadOnly(true);
        words.setAutoselect(true);
        words.setWidthFull();
        words.setValue(token.words());
        var copied = new Paragraph();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button("Copy");
        Clipboard.onClick(copy)
                .writeText(
                        token.words(),
                        ignored -> copied.setText("Copied."),
                        failed -> copied.setText(
                                "Your browser did not let us copy. Mark the words in the field and copy them."));
        var form = new Div(
                new Paragraph("This is the only time that it is shown. Copy it now into the system that sends, and keep"
                        + " it as you keep a password: whoever has it can send readings in your name. If it is lost,"
                        + " revoke it and make a new one."),
                words,
                copy,
                copied);
        form.addClassName("form");
        add(form);
        var done = new Button("I have kept it", click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
