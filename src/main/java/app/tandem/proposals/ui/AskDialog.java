package app.tandem.proposals.ui;

import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before a step that cannot be undone. */
class AskDialog extends Dialog {
    AskDialog(String step, String words, Runnable take) {
        setHeaderTitle(step);
        setWidth("480px");
        var refused = new Refused();
        var form = new Div(new Paragraph(words), refused);
        form.addClassName("form");
        add(form);
        var confirm = new Button(step, click -> {
            if (refused.attempt(take)) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), confirm);
    }
}
