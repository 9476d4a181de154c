package app.tandem.actions;

import app.tandem.history.Chronicled;
import java.util.Locale;

/** The kinds of things that an action can come from. */
public enum OriginKind {
    GOAL("goal", "Goal"),
    MEASURE("measure", "Measure"),
    FEEDBACK("feedback", "Feedback"),
    PROPOSAL("proposal", "Proposal"),
    HEADS_UP("heads-up", "HeadsUp"),
    ACTION("action", "Action"),
    PLAN("plan", "RecoveryPlan");

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

    /** As it stands in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static OriginKind of(String inAddress) {
        return valueOf(inAddress.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return word;
    }
}
