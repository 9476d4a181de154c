package app.tandem.partnership;

/** Whether a partnership has begun to work. */
public enum PartnershipState {
    SET_UP("Being set up"),
    LIVE("Live");

    private final String word;

    PartnershipState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
