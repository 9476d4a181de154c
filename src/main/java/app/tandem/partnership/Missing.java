package app.tandem.partnership;

/** Something that a partnership needs before it goes live: a sentence that says what to do, and the step where it is done. */
public record Missing(String words, Step step) {
    /** The steps of setting a partnership up. */
    public enum Step {
        CALENDARS,
        MEASURES,
        OUR_PEOPLE,
        THEIR_PEOPLE;

        /** By which the step is found on its page. */
        public String anchor() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Step ofPeople(Side side) {
            return side == Side.CLIENT ? THEIR_PEOPLE : OUR_PEOPLE;
        }
    }
}
