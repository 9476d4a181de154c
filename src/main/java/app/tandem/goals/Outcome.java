package app.tandem.goals;

/** How a goal ended. */
public enum Outcome {
    ACHIEVED(GoalState.ACHIEVED),
    PARTLY(GoalState.PARTLY),
    MISSED(GoalState.MISSED),
    DROPPED(GoalState.DROPPED);

    private final GoalState state;

    Outcome(GoalState state) {
        this.state = state;
    }

    public GoalState stands() {
        return state;
    }

    @Override
    public String toString() {
        return state.toString();
    }
}
