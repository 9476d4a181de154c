package app.tandem.goals.ui;

import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** Asks for what a step needs; what was typed is kept until the step is taken. */
class StepDialog extends Dialog {
    StepDialog(String title, String step, KeptTyping typing, Runnable take, Component... asked) {
        this(
                title,
                step,
                typing,
                () -> {
                    take.run();
                    return true;
                },
                asked);
    }

    /** @param take whether the step was taken */
    StepDialog(String title, String step, KeptTyping typing, BooleanSupplier take, Component... asked) {
        setHeaderTitle(title);
        setWidth("520px");
        setCloseOnOutsideClick(false);
        var refused = new Refused(typing);
        var form = new Div(asked);
        form.add(refused);
        form.addClassName("form");
        add(form);
        var confirm = new Button(step, click -> {
            if (refused.attempt(take)) {
                typing.forget();
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                form.getChildren()
                        .filter(Focusable.class::isInstance)
                        .findFirst()
                        .ifPresent(field -> ((Focusable<?>) field).focus());
            }
        });
    }
}
