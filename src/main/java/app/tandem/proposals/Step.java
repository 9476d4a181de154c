package app.tandem.proposals;

/** The one thing that a person is asked to do about a proposal now. */
public enum Step {
    NOTHING(""),
    OPEN_IT("Open it"),
    SPEAK("Say where you stand"),
    ANSWER_OBJECTIONS("Answer the objection"),
    DECIDE("Decide"),
    PUT_INTO_EFFECT("Put into effect"),
    REVIEW("Review"),
    CLOSE("Close");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
