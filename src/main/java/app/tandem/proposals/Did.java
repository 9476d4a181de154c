package app.tandem.proposals;

/** Whether what was decided was done. */
public enum Did {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No");

    private final String word;

    Did(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
