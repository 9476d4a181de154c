package app.tandem.scorecards;

/** How one period of a measure stands, in a word that people say. */
public enum Status {
    GREEN("On target"),
    AMBER("Watch"),
    RED("Off target"),
    STALE("Late"),
    NO_DATA("No data");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }

    public boolean hasValue() {
        return this == GREEN || this == AMBER || this == RED;
    }
}
