package app.tandem.feedback.ui;

import app.tandem.partnership.Wording;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** One question and one button; what was typed stays when it is refused, and over a reload. */
class WordsForm extends Div {
    WordsForm(String question, String step, KeptTyping typing, Consumer<String> take) {
        addClassName("form");
        var words = new TextArea(question);
        words.setWidthFull();
        words.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(words, "words");
        var refused = new Refused(typing);
        var button = new Button(step, click -> {
            if (refused.attempt(() -> take.accept(words.getValue()))) {
                words.clear();
                typing.forget();
            }
        });
        add(words, refused, new Div(button));
    }
}
