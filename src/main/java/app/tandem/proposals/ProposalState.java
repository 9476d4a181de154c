package app.tandem.proposals;

/** Where a proposal stands; while it is open this follows from what was said and from the clock. */
public enum ProposalState {
    DRAFT("Draft"),
    OPEN("Open"),
    ALIGNED("Aligned"),
    CONTESTED("Contested"),
    UNANSWERED("Unanswered"),
    DECIDED("Decided"),
    IN_EFFECT("In effect"),
    REVIEWED("Reviewed"),
    CLOSED("Closed"),
    WITHDRAWN("Withdrawn");

    private final String words;

    ProposalState(String words) {
        this.words = words;
    }

    /** People may speak, and nothing is decided. */
    public boolean isUndecided() {
        return this == OPEN || mayBeDecided();
    }

    /** Nobody is waited for any more. */
    public boolean mayBeDecided() {
        return this == ALIGNED || this == CONTESTED || this == UNANSWERED;
    }

    @Override
    public String toString() {
        return words;
    }
}
