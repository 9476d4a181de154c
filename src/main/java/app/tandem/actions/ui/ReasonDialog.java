package app.tandem.actions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks for the reason without which a step is not taken. */
class ReasonDialog extends Dialog {
    ReasonDialog(String step, String question, Consumer<String> take) {
        setHeaderTitle(step);
        setWidth("480px");
        var reason = new TextArea(question);
        reason.setWidthFull();
        reason.setMaxLength(4000);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        add(reason);
        var confirm = new Button(step, click -> {
            take.accept(reason.getValue());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), confirm);
        addOpenedChangeListener(opened -> reason.focus());
    }
}
