package app.tandem.feedback.ui;

import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
        var refusal = new Paragraph();
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassNames("banner", "off");
        refusal.setVisible(false);
        var button = new Button(step, click -> {
            refusal.setVisible(false);
            try {
                take.accept(words.getValue());
                words.clear();
                typing.forget();
            } catch (Refusal refused) {
                refusal.setText(refused.sentence());
                refusal.setVisible(true);
            }
        });
        add(words, refusal, new Div(button));
    }
}
