package app.tandem.pulse;

import app.tandem.partnership.Refusal;
import org.jspecify.annotations.Nullable;

/** What one person answers to the four questions; null where they have not answered one. */
public record PulseDraft(
        @Nullable Integer results,
        @Nullable Integer communication,
        @Nullable Integer trust,
        @Nullable Integer candour) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    public @Nullable Integer of(Question question) {
        return switch (question) {
            case RESULTS -> results;
            case COMMUNICATION -> communication;
            case TRUST -> trust;
            case CANDOUR -> candour;
        };
    }

    void requireAll() {
        Refusal.together(
                () -> require(Question.RESULTS),
                () -> require(Question.COMMUNICATION),
                () -> require(Question.TRUST),
                () -> require(Question.CANDOUR));
    }

    private void require(Question question) {
        var given = of(question);
        Refusal.unless(
                given != null && given >= LEAST && given <= MOST,
                question.field(),
                "Choose a number from 1, not at all, to 5, fully.");
    }
}
