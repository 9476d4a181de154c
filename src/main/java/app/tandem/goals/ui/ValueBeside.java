package app.tandem.goals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Another value for a field, told quietly beside it, with what can be done about it. */
class ValueBeside extends Div {
    ValueBeside() {
        addClassName("value-beside");
        getElement().setAttribute("aria-live", "polite");
        hide();
    }

    void tell(String words, String take, Runnable taken, @Nullable String leave, Runnable left) {
        removeAll();
        add(new Span(words), quiet(take, taken));
        if (leave != null) {
            add(quiet(leave, left));
        }
        setVisible(true);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    private static Button quiet(String label, Runnable step) {
        var button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
