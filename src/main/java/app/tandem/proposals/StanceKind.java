package app.tandem.proposals;

/** What somebody can say to a proposal. */
public enum StanceKind {
    SUPPORT("Supports it"),
    CONCERN("Has a concern"),
    OBJECT("Objects"),
    NEED_TIME("Needs time");

    private final String words;

    StanceKind(String words) {
        this.words = words;
    }

    /** Asking for time is not speaking yet. */
    boolean isSpeaking() {
        return this != NEED_TIME;
    }

    /** With a concern somebody still goes along. */
    boolean goesAlong() {
        return this == SUPPORT || this == CONCERN;
    }

    @Override
    public String toString() {
        return words;
    }
}
