package app.tandem.actions;

/** What became of a decision that an action waits for. */
public enum LimitState {
    WAITING("Waits for a decision"),
    DECIDED("Decided"),
    DECLINED("Declined to decide"),
    DROPPED("Dropped with the action");

    private final String words;

    LimitState(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
