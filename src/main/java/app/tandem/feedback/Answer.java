package app.tandem.feedback;

/** What a recipient can say to feedback. */
public enum Answer {
    THANKS("Thank you"),
    AGREE("I agree"),
    DISAGREE("I see it differently"),
    ASK("I have a question");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
