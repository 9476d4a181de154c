package app.tandem.actions;

/** How far an action is. */
public enum ActionState {
    OPEN("Open"),
    DOING("Doing"),
    DONE("Done, waits to be confirmed"),
    CONFIRMED("Confirmed"),
    DROPPED("Dropped");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    public boolean isUndone() {
        return this == OPEN || this == DOING;
    }

    @Override
    public String toString() {
        return words;
    }
}
