package app.tandem.scorecards;

/** How one period of a measure stands, in a word that people say. */
public enum Status {
    GREEN("On target"),
    AMBER("Watch"),
    RED("Off target"),
    LOW_SAMPLE("Low sample"),
    /** A day of a sum, or the days so far: what is agreed is said of the whole. */
    PART("Part of a sum"),
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
            case LOW_SAMPLE, PART, STALE, NO_DATA -> app.tandem.shell.Status.LATE;
        };
    }

    /** Whether a measure can stand like this: its value is of a whole period, or should be there. */
    boolean isOfAWhole() {
        return this != PART && this != NO_DATA;
    }

    public boolean hasValue() {
        return this != STALE && this != NO_DATA;
    }
}
