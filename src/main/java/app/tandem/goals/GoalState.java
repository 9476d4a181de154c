package app.tandem.goals;

import app.tandem.partnership.Refusal;

/** How far a goal has come: agreed by both sides, worked on, closed, looked back on; and what may come next. */
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

    GoalState proposed() {
        Refusal.unless(this == DRAFT, "This goal has already been proposed.");
        return PROPOSED;
    }

    void requireSignable() {
        Refusal.unless(this != DRAFT, "This goal is still a draft. Propose it before anybody signs.");
        requireGoingOn();
    }

    /** A change of what is agreed is agreed, too. */
    GoalState signedByBoth() {
        return this == PROPOSED ? AGREED : this;
    }

    /** What was agreed stays agreed; what was never agreed goes back to being a draft. */
    GoalState putOff() {
        Refusal.unless(this != DRAFT, "This goal is still a draft: nothing waits for your answer.");
        return this == PROPOSED ? DRAFT : this;
    }

    GoalState started() {
        Refusal.unless(
                this == AGREED,
                compareTo(AGREED) < 0
                        ? "This goal is not agreed yet. Both owners sign it, then it can start."
                        : "This goal has been started already.");
        return ACTIVE;
    }

    GoalState putAside() {
        requireGoingOn();
        return this == ACTIVE ? AGREED : this;
    }

    void requireGoingOn() {
        Refusal.unless(!isClosed(), "This goal is over: its words stay as both owners signed them.");
    }

    void requireInForce() {
        Refusal.unless(isInForce(), "Confidence belongs to a goal that is agreed and not over.");
    }

    void requireOver() {
        Refusal.unless(isClosed(), "Statements belong to a goal that is over. Close it first.");
        Refusal.unless(this != REVIEWED, "Both sides have made their statement: this goal is reviewed.");
    }

    @Override
    public String toString() {
        return word;
    }
}
