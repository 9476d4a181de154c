package app.tandem.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer as the recipient writes it: why, or what is asked, or which action is promised by when. */
public record AnswerDraft(
        @Nullable Answer answer,
        String words,
        String promise,
        @Nullable LocalDate due) {
    public static AnswerDraft thanks() {
        return new AnswerDraft(Answer.THANKS, "", "", null);
    }

    public static AnswerDraft agree(String promise, LocalDate due) {
        return new AnswerDraft(Answer.AGREE, "", promise, due);
    }

    public static AnswerDraft disagree(String why) {
        return new AnswerDraft(Answer.DISAGREE, why, "", null);
    }

    public static AnswerDraft ask(String question) {
        return new AnswerDraft(Answer.ASK, question, "", null);
    }
}
