package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackDetails;
import app.tandem.feedback.Feedbacks;
import app.tandem.partnership.Member;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import com.vaadin.flow.component.button.Button;
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
        actions(new Button(
                "History",
                click -> new HistoryDialog("this feedback", feedback.history(summary.id()), reader.zone()).open()));
    }

    private static String readers(FeedbackDetails details, Member reader) {
        return details.audience().sentence(reader).replace("will see this", "can read this");
    }
}
