package app.tandem.feedback.ui;

import app.tandem.feedback.Answer;
import app.tandem.feedback.AnswerDraft;
import app.tandem.feedback.FeedbackDetails;
import app.tandem.feedback.Visibility;
import app.tandem.partnership.Member;
import app.tandem.partnership.Wording;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The recipient's answer: thanks, a promise, another view or a question. */
class AnswerForm extends Div {
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>("Your answer");
    private final TextArea words = new TextArea("Your words");
    private final TextField promise = new TextField("What will you do?");
    private final DayPicker due = new DayPicker("By when?");
    private final Paragraph note = new Paragraph();

    AnswerForm(FeedbackDetails feedback, Member reader, KeptTyping typing, Consumer<AnswerDraft> send) {
        addClassName("form");
        answer.setItems(Answer.values());
        words.setWidthFull();
        words.setMaxLength(Wording.LONGEST_TEXT);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        promise.setMaxLength(Wording.LONGEST_LINE);
        promise.setValueChangeMode(ValueChangeMode.LAZY);
        due.ahead(LocalDate.now(reader.zone()));
        note.setText("Both teams will see this as an action of yours that "
                + feedback.summary().author() + " confirms."
                + (feedback.summary().visibility() == Visibility.BOTH_TEAMS
                        ? ""
                        : " That it comes from this feedback is shown only to those who may read the feedback."));
        note.addClassName("muted");
        var refused = new Refused(typing);
        answer.addValueChangeListener(change -> ask());
        var together = new Div(promise, due);
        together.addClassName("together");
        var button = new Button("Send answer", click -> {
            if (refused.attempt(() -> send.accept(
                    new AnswerDraft(answer.getValue(), words.getValue(), promise.getValue(), due.chosen())))) {
                typing.forget();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(answer, words, together, note, refused, new Div(button));
        keep(typing);
        ask();
    }

    private void keep(KeptTyping typing) {
        typing.keep(answer, "answer", List.of(Answer.values()), Answer::name);
        typing.keep(words, "words");
        typing.keep(promise, "title");
        typing.keep(due, "due");
    }

    private void ask() {
        var said = answer.getValue();
        var agrees = said == Answer.AGREE;
        promise.setVisible(agrees);
        due.setVisible(agrees);
        note.setVisible(agrees);
        words.setVisible(said != null);
        words.setLabel(
                said == Answer.DISAGREE
                        ? "Why do you see it differently?"
                        : said == Answer.ASK ? "What do you want to know?" : "Your words (optional)");
    }
}
