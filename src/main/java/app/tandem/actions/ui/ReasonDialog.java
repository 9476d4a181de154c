package app.tandem.actions.ui;

import app.tandem.partnership.Wording;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the reason without which a step is not taken; what was typed is kept until it is. */
class ReasonDialog extends Dialog {
    ReasonDialog(String step, String question, KeptTyping typing, Consumer<String> take) {
        setHeaderTitle(step);
        setWidth("480px");
        var reason = new TextArea(question);
        reason.setWidthFull();
        reason.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(reason, "reason");
        add(reason);
        var confirm = new Button(step, click -> {
            take.accept(reason.getValue());
            typing.forget();
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), confirm);
        addOpenedChangeListener(opened -> reason.focus());
    }
}
