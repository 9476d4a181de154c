package app.tandem.checkins;

/** The parts of a check-in, in the order in which they are talked about. */
public enum AgendaSection {
    EXCEPTIONS("Scorecard and pulse"),
    GOALS("Goals seen differently"),
    RAISED("Raised by one of us");

    private final String words;

    AgendaSection(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
