package app.tandem.goals;

import app.tandem.shell.Status;

/** How an active goal stands, from well to badly: what nobody knows is worse than what is known to be well. */
public enum GoalStatus {
    ON_TRACK("On track", Status.GOOD),
    NO_DATA("No data", Status.LATE),
    WATCH("Watch", Status.WATCH),
    OFF_TRACK("Off track", Status.OFF);

    private final String word;
    private final Status look;

    GoalStatus(String word, Status look) {
        this.word = word;
        this.look = look;
    }

    public GoalStatus orWorse(GoalStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Status look() {
        return look;
    }

    @Override
    public String toString() {
        return word;
    }
}
