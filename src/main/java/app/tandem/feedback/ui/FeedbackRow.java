package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.FeedbackSummary;
import app.tandem.partnership.Initials;
import app.tandem.partnership.Member;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Feedback in a list: from whom to whom, how it begins, how far it has come. */
final class FeedbackRow {
    private FeedbackRow() {}

    static Component[] of(FeedbackSummary feedback, Member reader) {
        var avatar =
                new PersonAvatar(feedback.author(), Initials.of(feedback.author()), feedback.authorSide()).beside();
        var title = new Anchor("/p/" + reader.slug() + "/feedback/" + feedback.id(), Words.title(feedback));
        title.addClassNames("title", "strong");
        var begins = new Span(begins(feedback));
        begins.addClassName("detail");
        var when = new Span(new Moment(feedback.deliveredAt(), reader.zone()));
        when.addClassName("detail");
        if (feedback.hardToSay()) {
            when.add(new Span(" · hard to say"));
        }
        var what = new Div(title, begins, when, new FeedbackBadge(feedback, reader.zone()));
        what.addClassName("what");
        return new Component[] {avatar, what};
    }

    /** Its recipient has read it once they have opened it, and not before. */
    private static String begins(FeedbackSummary feedback) {
        return feedback.forMe() && feedback.state() == FeedbackState.DELIVERED
                ? "Not opened yet."
                : Words.excerpt(feedback.situation());
    }
}
