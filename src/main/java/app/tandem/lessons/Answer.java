package app.tandem.lessons;

/** What the side whose words they were says to the change. */
public enum Answer {
    SILENT("Has not said whether they see it"),
    SEEN("Yes, we see it"),
    NOT_YET("Not yet");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
