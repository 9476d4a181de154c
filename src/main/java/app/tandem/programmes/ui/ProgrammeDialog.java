package app.tandem.programmes.ui;

import app.tandem.partnership.Member;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a programme is called, and of a new one since when it runs. */
class ProgrammeDialog extends Dialog {
    private final TextField name = new TextField("What both sides call it");
    private final DayPicker from = new DayPicker("Runs from");
    private final transient KeptTyping typing;

    ProgrammeDialog(String title, String before, KeptTyping typing, BiConsumer<String, @Nullable LocalDate> save) {
        this.typing = typing;
        setHeaderTitle(title);
        setWidth("420px");
        name.setValue(before);
        name.setMaxLength(60);
        typing.keep(name, "name");
        from.setVisible(false);
        var refused = new Refused(typing);
        var form = new Div(name, from, refused);
        form.addClassName("form");
        add(form);
        var ok = new Button("Save", click -> {
            if (refused.attempt(() -> save.accept(name.getValue(), from.chosen()))) {
                typing.forget();
                close();
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), ok);
        addOpenedChangeListener(opened -> name.focus());
    }

    ProgrammeDialog askingFrom(Member me) {
        from.setVisible(true);
        from.setValue(LocalDate.now(me.zone()));
        typing.keep(from, "from");
        return this;
    }
}
