package app.tandem.goals;

/** How far a goal has come on its way to being both sides' goal. */
public enum GoalState {
    DRAFT("Draft"),
    PROPOSED("Proposed"),
    AGREED("Agreed");

    private final String word;

    GoalState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
