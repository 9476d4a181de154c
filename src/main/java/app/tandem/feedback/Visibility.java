package app.tandem.feedback;

/** How far feedback reaches; its author reads it in any case. */
public enum Visibility {
    RECIPIENT("Only the recipient"),
    BOTH_TEAMS("Both teams");

    private final String words;

    Visibility(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
