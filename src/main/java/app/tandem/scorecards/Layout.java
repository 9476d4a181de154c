package app.tandem.scorecards;

/** How a table says which measure a number belongs to. */
public enum Layout {
    WIDE("Each measure has a column"),
    LONG("Each row is one reading");

    private final String words;

    Layout(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
