package app.tandem.scorecards;

/** How one period of a measure stands, in a word that people say. */
public enum Status {
    GREEN("On target"),
    AMBER("Watch"),
    RED("Off target"),
    LOW_SAMPLE("Low sample"),
    STALE("Late"),
    NO_DATA("No data");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }

    /** Its shape and colour on every page. */
    public app.tandem.shell.Status look() {
        return switch (this) {
            case GREEN -> app.tandem.shell.Status.GOOD;
            case AMBER -> app.tandem.shell.Status.WATCH;
            case RED -> app.tandem.shell.Status.OFF;
            case LOW_SAMPLE, STALE, NO_DATA -> app.tandem.shell.Status.LATE;
        };
    }

    public boolean hasValue() {
        return this != STALE && this != NO_DATA;
    }
}
