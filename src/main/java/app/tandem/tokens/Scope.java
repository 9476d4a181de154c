package app.tandem.tokens;

/** What a token opens, and nothing else. */
public enum Scope {
    READINGS_WRITE("Send in readings");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
