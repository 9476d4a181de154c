package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says something better, over the words that its author has read; what somebody else made of them is shown first. */
public class RewordDialog extends Dialog {
    private final Div form = new Div();
    private final Refused refused;
    private final transient KeptTyping typing;

    public RewordDialog(String title, KeptTyping typing, Component... asked) {
        this.typing = typing;
        refused = new Refused(typing);
        setHeaderTitle(title);
        setWidth("560px");
        setCloseOnOutsideClick(false);
        form.addClassName("form");
        form.add(asked);
        add(form);
    }

    /**
     * @param asRead what tells the words as they were read from others
     * @param theirs what they are now
     * @param take says it over those that were read
     */
    public RewordDialog over(String asRead, Supplier<Meanwhile.Theirs> theirs, String step, Consumer<String> take) {
        var meanwhile = new Meanwhile(typing, asRead, theirs);
        form.add(meanwhile, refused);
        var save = new Button(step, click -> {
            if (refused.attempt(() -> meanwhile.attempt(take))) {
                typing.forget();
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var throwAway = new Button("Throw away", click -> {
            typing.forget();
            close();
        });
        getFooter().add(throwAway, save);
        return this;
    }

    @Override
    public void open() {
        super.open();
        form.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }
}
