package app.tandem.shell;

import app.tandem.partnership.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the words without which a step is not taken; what was typed is kept until it is. */
public class WordsDialog extends Dialog {
    public WordsDialog(String step, String question, KeptTyping typing, Consumer<String> take) {
        this(step, question, "", typing, take);
    }

    public WordsDialog(String step, String question, String note, KeptTyping typing, Consumer<String> take) {
        setHeaderTitle(step);
        setWidth("480px");
        var words = new TextArea(question);
        words.setWidthFull();
        words.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(words, "words");
        var refused = new Refused(typing);
        var form = new Div();
        form.addClassName("form");
        if (!note.isEmpty()) {
            form.add(new Paragraph(note));
        }
        form.add(words, refused);
        add(form);
        var confirm = new Button(step, click -> {
            if (refused.attempt(() -> take.accept(words.getValue()))) {
                typing.forget();
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), confirm);
        addOpenedChangeListener(opened -> words.focus());
    }
}
