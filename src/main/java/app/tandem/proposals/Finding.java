package app.tandem.proposals;

/** What both sides found at the review. */
public enum Finding {
    AS_DECIDED("Done as decided"),
    DIVERGED("Diverged");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
