package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackDetails;
import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.FeedbackSummary;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Visibility;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** From whom to whom, how far it has come, and who can read it. */
class FeedbackHeader extends PageHeader {
    FeedbackHeader(FeedbackDetails details, Feedbacks feedback, Member reader) {
        super(Words.title(details.summary()));
        var summary = details.summary();
        subtitle((summary.hardToSay() ? "Hard to say · " : "")
                + Moment.inWords(summary.deliveredAt(), reader.zone())
                + " · " + readers(details, reader));
        var visibility = new Span(summary.visibility().toString());
        visibility.addClassName("pill");
        marks(new FeedbackBadge(summary, reader.zone()), visibility);
        var history = new Button(
                "History",
                click -> new HistoryDialog("this feedback", feedback.history(summary.id()), reader.zone()).open());
        actions(
                mayBecomeALesson(summary, reader)
                        ? new Component[] {lesson(summary, reader), history}
                        : new Component[] {history});
    }

    /** What both teams have read, the side that was told may answer with a change. */
    private static boolean mayBecomeALesson(FeedbackSummary summary, Member reader) {
        return summary.visibility() == Visibility.BOTH_TEAMS
                && summary.state() != FeedbackState.DELIVERED
                && summary.authorSide() != reader.side()
                && reader.may(Verb.WRITE_SHARED);
    }

    private static Anchor lesson(FeedbackSummary summary, Member reader) {
        var lesson = new Anchor("/p/" + reader.slug() + "/lessons/from/feedback/" + summary.id(), "Say what changed");
        lesson.addClassName("button");
        return lesson;
    }

    private static String readers(FeedbackDetails details, Member reader) {
        return details.audience().sentence(reader).replace("will see this", "can read this");
    }
}
