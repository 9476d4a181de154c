package app.tandem.goals;

/** How far a goal has come: agreed by both sides, worked on, closed, looked back on. */
public enum GoalState {
    DRAFT("Draft"),
    PROPOSED("Proposed"),
    AGREED("Agreed"),
    ACTIVE("Active"),
    ACHIEVED("Achieved"),
    PARTLY("Partly achieved"),
    MISSED("Missed"),
    DROPPED("Dropped"),
    REVIEWED("Reviewed");

    private final String word;

    GoalState(String word) {
        this.word = word;
    }

    /** Both owners have signed, and nobody has closed it. */
    public boolean isInForce() {
        return this == AGREED || this == ACTIVE;
    }

    public boolean isClosed() {
        return compareTo(ACTIVE) > 0;
    }

    @Override
    public String toString() {
        return word;
    }
}
