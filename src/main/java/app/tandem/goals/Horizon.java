package app.tandem.goals;

/** How far ahead a goal looks. */
public enum Horizon {
    QUARTER("This quarter"),
    LONG("Longer than a quarter");

    private final String words;

    Horizon(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
