package app.tandem.actions;

/** How far an action is. */
public enum ActionState {
    OPEN("Open"),
    DOING("Doing"),
    DONE("Done, waits to be confirmed"),
    CONFIRMED("Confirmed"),
    DROPPED("Dropped"),
    LIMIT("Beyond its owner’s authority");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    /** Its owner is at it: neither done nor dropped, nor waiting for somebody else's decision. */
    public boolean isUndone() {
        return this == OPEN || this == DOING;
    }

    /** Whether or not whoever asked for it has confirmed it. */
    public boolean isDone() {
        return this == DONE || this == CONFIRMED;
    }

    @Override
    public String toString() {
        return words;
    }
}
