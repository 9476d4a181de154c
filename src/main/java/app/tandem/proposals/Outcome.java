package app.tandem.proposals;

/** What both sides found at the review. */
public enum Outcome {
    AS_DECIDED("Done as decided"),
    DIVERGED("Diverged");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
