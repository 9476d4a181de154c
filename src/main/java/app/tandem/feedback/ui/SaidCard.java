package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackDetails;
import app.tandem.feedback.Kind;
import app.tandem.shell.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** The words of feedback, as their author wrote them. */
class SaidCard extends Card {
    SaidCard(FeedbackDetails details) {
        super("What " + (details.summary().fromMe() ? "you" : details.summary().author()) + " said");
        say("Situation", details.summary().situation());
        say("Behaviour", details.behaviour());
        say("Impact", details.impact());
        say(details.summary().kind() == Kind.PRAISE ? "Please keep" : "Please change", details.nextStep());
        say("Added later", details.corrections());
    }

    private void say(String title, String words) {
        if (!words.isEmpty()) {
            var text = new Paragraph(words);
            text.addClassName("wording");
            add(new Div(new H3(title), text));
        }
    }
}
