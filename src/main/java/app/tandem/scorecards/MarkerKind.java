package app.tandem.scorecards;

/** What kind of change may explain why figures moved. */
public enum MarkerKind {
    ROSTER("Roster"),
    POLICY("Policy"),
    OTHER("Other change");

    private final String word;

    MarkerKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
