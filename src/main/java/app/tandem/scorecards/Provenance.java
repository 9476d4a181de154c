package app.tandem.scorecards;

/** How a value came in. */
public enum Provenance {
    AUTO("Sent in"),
    IMPORT("Imported"),
    MANUAL("Entered"),
    CORRECTED("Corrected");

    private final String word;

    Provenance(String word) {
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
