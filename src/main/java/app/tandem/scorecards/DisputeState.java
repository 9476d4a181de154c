package app.tandem.scorecards;

/** What became of a dispute. */
public enum DisputeState {
    OPEN("open"),
    ACCEPTED("accepted"),
    PARTLY("accepted in part"),
    REJECTED("not accepted"),
    WITHDRAWN("withdrawn");

    private final String word;

    DisputeState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
