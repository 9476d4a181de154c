package app.tandem.feedback;

import app.tandem.actions.ActionSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about a piece of feedback, for somebody who may read it. */
public record FeedbackDetails(
        FeedbackSummary summary,
        Recipient recipient,
        String behaviour,
        String impact,
        String nextStep,
        String corrections,
        String answeredBy,
        @Nullable Instant answeredAt,
        String answerWords,
        String outcome,
        Audience audience,
        List<ActionSummary> actions) {
    /** The words as their author wrote them, to write them anew. */
    public FeedbackDraft draft() {
        return new FeedbackDraft(
                summary.kind(),
                recipient,
                summary.situation(),
                behaviour,
                impact,
                nextStep,
                summary.hardToSay(),
                summary.visibility());
    }
}
