package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.FeedbackSummary;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import java.time.ZoneId;

/** How far feedback has come, and what is overdue, in words. */
class FeedbackBadge extends StatusBadge {
    FeedbackBadge(FeedbackSummary feedback, ZoneId zone) {
        super(status(feedback), words(feedback, zone));
    }

    private static Status status(FeedbackSummary feedback) {
        return feedback.overdue()
                ? Status.OFF
                : switch (feedback.state()) {
                    case DELIVERED -> feedback.forMe() ? Status.WATCH : Status.LATE;
                    case SEEN -> Status.WATCH;
                    case ANSWERED, CLOSED -> Status.GOOD;
                };
    }

    private static String words(FeedbackSummary feedback, ZoneId zone) {
        var day = feedback.dueDay(zone);
        if (feedback.overdue()) {
            return (feedback.state() == FeedbackState.DELIVERED ? "Not seen, was to be by " : "No answer, was due ")
                    + day;
        }
        return switch (feedback.state()) {
            case DELIVERED -> feedback.forMe() ? "New" : "Not seen yet, due by " + day;
            case SEEN -> "Seen, answer due by " + day;
            case ANSWERED -> "Answered: " + feedback.answer();
            case CLOSED -> "Closed";
        };
    }
}
