package app.tandem.proposals;

/** What became of an objection. */
public enum Disposition {
    ADOPTED("Adopted"),
    ADAPTED("Adapted"),
    OVERRULED("Overruled");

    private final String word;

    Disposition(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
