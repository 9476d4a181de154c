package app.tandem.lessons.ui;

import app.tandem.partnership.Wording;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the words without which an answer says nothing; what was typed is kept until it is given. */
class WordsDialog extends Dialog {
    WordsDialog(String title, String question, KeptTyping typing, Consumer<String> take) {
        setHeaderTitle(title);
        setWidth("480px");
        var words = new TextArea(question);
        words.setWidthFull();
        words.setMinRows(2);
        words.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(words, "words");
        add(words);
        var say = new Button("Say it", click -> {
            take.accept(words.getValue());
            typing.forget();
            close();
        });
        say.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), say);
        addOpenedChangeListener(opened -> words.focus());
    }
}
