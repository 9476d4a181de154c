package app.tandem.partnership;

/** Whether a partnership has begun to work. */
public enum PartnershipState {
    SET_UP("Being set up"),
    LIVE("Live"),
    /** Given up before it began: nobody works in it, and only its history stays. */
    DISCARDED("Discarded");

    private final String word;

    PartnershipState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
