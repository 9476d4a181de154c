package app.tandem.actions;

/** The kinds of things that an action can come from. */
public enum OriginKind {
    GOAL("goal"),
    MEASURE("measure"),
    FEEDBACK("feedback");

    private final String word;

    OriginKind(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
