package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackDraft;
import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** One question and one button; what was typed stays when it is refused. */
class WordsForm extends Div {
    WordsForm(String question, String step, Consumer<String> take) {
        addClassName("form");
        var words = new TextArea(question);
        words.setWidthFull();
        words.setMaxLength(FeedbackDraft.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        var refusal = new Paragraph();
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassNames("banner", "off");
        refusal.setVisible(false);
        var button = new Button(step, click -> {
            refusal.setVisible(false);
            try {
                take.accept(words.getValue());
            } catch (Refusal refused) {
                refusal.setText(refused.sentence());
                refusal.setVisible(true);
            }
        });
        add(words, refusal, new Div(button));
    }
}
