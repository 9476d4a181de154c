package app.tandem.feedback;

/** The two kinds of feedback; both need the same evidence. */
public enum Kind {
    PRAISE("Praise", Visibility.BOTH_TEAMS),
    IMPROVE("Improve", Visibility.RECIPIENT);

    private final String word;
    private final Visibility usually;

    Kind(String word, Visibility usually) {
        this.word = word;
        this.usually = usually;
    }

    /** Who sees it unless its author chooses otherwise. */
    public Visibility usually() {
        return usually;
    }

    @Override
    public String toString() {
        return word;
    }
}
