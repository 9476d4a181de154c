package app.tandem.headsups;

/** How certain it is that something will happen. */
public enum Certainty {
    POSSIBLE("Possible"),
    PROBABLE("Probable"),
    DECIDED("Decided"),
    OFF("Will not happen");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    /** As long as it may still go either way, the other side is owed updates. */
    public boolean isOpen() {
        return this == POSSIBLE || this == PROBABLE;
    }

    @Override
    public String toString() {
        return words;
    }
}
