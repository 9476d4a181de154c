package app.tandem.pulse;

/** What everybody is asked every two weeks, to be answered with a number from 1 to 5. */
public enum Question {
    RESULTS("Results", "results", "I am content with the results.", "results"),
    COMMUNICATION("Communication", "communication", "We talk with each other early and openly.", "communication"),
    TRUST("Trust", "trust", "I trust the people on the other side.", "trust"),
    CANDOUR(
            "I can say what I really think",
            "“I can say what I really think”",
            "I can say what I really think.",
            "saying what I really think");

    private final String title;
    private final String inSentence;
    private final String statement;
    private final String field;

    Question(String title, String inSentence, String statement, String field) {
        this.title = title;
        this.inSentence = inSentence;
        this.statement = statement;
        this.field = field;
    }

    public String title() {
        return title;
    }

    public String inSentence() {
        return inSentence;
    }

    /** As it is put to people, who say how far it is so. */
    public String statement() {
        return statement;
    }

    /** By which a form knows it. */
    public String field() {
        return field;
    }

    @Override
    public String toString() {
        return title;
    }
}
