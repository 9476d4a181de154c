package app.tandem.feedback;

/** How far feedback has come. */
public enum FeedbackState {
    DELIVERED("Delivered"),
    SEEN("Seen"),
    ANSWERED("Answered"),
    CLOSED("Closed");

    private final String word;

    FeedbackState(String word) {
        this.word = word;
    }

    public boolean isUnanswered() {
        return this == DELIVERED || this == SEEN;
    }

    @Override
    public String toString() {
        return word;
    }
}
