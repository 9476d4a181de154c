package app.tandem.feedback.ui;

import app.tandem.actions.ActionSummary;
import app.tandem.feedback.FeedbackDetails;
import app.tandem.partnership.Member;
import app.tandem.shell.Card;
import app.tandem.shell.Moment;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the recipient answered, what they promised, and what came of it. */
class AnswerCard extends Card {
    AnswerCard(FeedbackDetails details, Member reader) {
        super("The answer of " + details.answeredBy());
        var answer = new Div(new H3(String.valueOf(details.summary().answer())));
        if (!details.answerWords().isEmpty()) {
            answer.add(wording(details.answerWords()));
        }
        var at = details.answeredAt();
        if (at != null) {
            var when = new Paragraph(new Moment(at, reader.zone()));
            when.addClassNames("muted", "small");
            answer.add(when);
        }
        add(answer);
        details.actions().forEach(action -> add(promise(action, reader)));
        if (!details.outcome().isEmpty()) {
            add(new Div(new H3("What came of it"), wording(details.outcome())));
        }
    }

    private static Paragraph promise(ActionSummary action, Member reader) {
        return new Paragraph(
                new Span("Action: "),
                new Anchor("/p/" + reader.slug() + "/actions/" + action.id(), action.title()),
                new Span(", " + action.state().toString().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Paragraph wording(String words) {
        var text = new Paragraph(words);
        text.addClassName("wording");
        return text;
    }
}
