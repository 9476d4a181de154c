package app.tandem.feedback.ui;

import app.tandem.drafts.Drafts;
import app.tandem.feedback.Answer;
import app.tandem.feedback.FeedbackDetails;
import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Visibility;
import app.tandem.partnership.Member;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.SureDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What the reader of a piece of feedback can do about it now. */
final class NextSteps {
    private NextSteps() {}

    static List<Component> of(FeedbackDetails details, Feedbacks feedback, Drafts drafts, Member reader) {
        var steps = new ArrayList<Component>();
        var summary = details.summary();
        var id = summary.id();
        var open = summary.state().isUnanswered()
                || summary.state() == FeedbackState.ANSWERED && summary.answer() == Answer.ASK;
        if (summary.forMe() && open) {
            steps.add(new Card("Answer", answerForm(details, feedback, drafts, reader)));
        }
        if (summary.fromMe() && summary.state() == FeedbackState.DELIVERED) {
            var reword = new Button(
                    "Change the words",
                    click -> click.getSource()
                            .getUI()
                            .ifPresent(ui -> ui.navigate("p/" + reader.slug() + "/feedback/" + id + "/words")));
            steps.add(new Card(
                    "Not seen yet",
                    new Paragraph("As long as nobody has opened it you can say it better."),
                    new Div(reword)));
        }
        if (summary.fromMe() && summary.state() != FeedbackState.DELIVERED && summary.state() != FeedbackState.CLOSED) {
            steps.add(new Card(
                    summary.answer() == Answer.ASK ? "Answer the question" : "Add to it",
                    new WordsForm(
                            "What was said stays as it is; what you add stands below it.",
                            "Add",
                            new KeptTyping(drafts, id, "correction "),
                            words -> feedback.correct(id, words))));
        }
        if ((summary.fromMe() || summary.forMe())
                && summary.state() == FeedbackState.ANSWERED
                && !(summary.forMe() && open)) {
            steps.add(new Card(
                    "Close it",
                    new WordsForm(
                            "What came of it?",
                            "Close",
                            new KeptTyping(drafts, id, "outcome "),
                            words -> feedback.close(id, words))));
        }
        if (summary.forMe() && summary.visibility() == Visibility.RECIPIENT) {
            steps.add(new Card(
                    "Only you decide whether others read this",
                    new Div(new Button("Show it to both teams", click -> ask(details, feedback, reader)))));
        }
        return steps;
    }

    private static AnswerForm answerForm(FeedbackDetails details, Feedbacks feedback, Drafts drafts, Member reader) {
        var id = details.summary().id();
        return new AnswerForm(
                details, reader, new KeptTyping(drafts, id, "answer "), answer -> feedback.answer(id, answer));
    }

    private static void ask(FeedbackDetails details, Feedbacks feedback, Member reader) {
        var id = details.summary().id();
        new SureDialog(
                        "Show it to both teams?",
                        feedback.audienceOnceWidened(id).sentence(reader)
                                + " They read everything here, your answer too. It cannot be taken back.",
                        "Show it",
                        () -> feedback.widen(id))
                .open();
    }
}
