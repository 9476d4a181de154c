package app.tandem.actions;

import app.tandem.history.Chronicled;

/** The kinds of things that an action can come from. */
public enum OriginKind {
    GOAL("goal", "Goal"),
    MEASURE("measure", "Measure"),
    FEEDBACK("feedback", "Feedback"),
    PROPOSAL("proposal", "Proposal"),
    ACTION("action", "Action");

    private final String word;
    private final String entity;

    OriginKind(String word, String entity) {
        this.word = word;
        this.entity = entity;
    }

    /** Whether things of this kind are told of by that feature. */
    boolean isToldBy(Chronicled feature) {
        return feature.entity().getSimpleName().equals(entity);
    }

    @Override
    public String toString() {
        return word;
    }
}
