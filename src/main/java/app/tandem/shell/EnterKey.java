package app.tandem.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Enter in a line of a form does what the form's button does, and nowhere else on the page. */
public final class EnterKey {
    private EnterKey() {}

    public static void presses(Button button, TextFieldBase<?, ?>... lines) {
        for (var line : lines) {
            // By itself a line tells what was typed only after the key.
            line.setValueChangeMode(ValueChangeMode.LAZY);
            line.addKeyPressListener(Key.ENTER, enter -> button.click());
        }
    }
}
