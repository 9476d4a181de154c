package app.tandem.feedback;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Feedback that its recipient has not answered yet. */
@Component
@Order(30)
class FeedbackToAnswer implements WaitingThings {
    private final Feedbacks feedbacks;

    FeedbackToAnswer(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return feedbacks.unansweredForMe().stream()
                .map(feedback -> toAnswer(feedback, member))
                .toList();
    }

    private static Waiting toAnswer(FeedbackSummary feedback, Member member) {
        var title = feedback.hardToSay()
                ? feedback.kind() + ", hard to say"
                : feedback.kind().toString();
        var lastDay = feedback.dueDay(member.zone());
        var due = feedback.overdue() ? "Overdue since " + lastDay : "From " + feedback.author() + " · due " + lastDay;
        return new Waiting(title, due, "Read", "feedback/" + feedback.id(), feedback.author(), feedback.authorSide());
    }
}
