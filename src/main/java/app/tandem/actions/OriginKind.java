package app.tandem.actions;

import app.tandem.history.Chronicled;
import app.tandem.partnership.Pillar;
import java.util.Locale;

/** The kinds of things that an action can come from. */
public enum OriginKind {
    GOAL("goal", "Goal", Pillar.PROCESS),
    MEASURE("measure", "Measure", Pillar.PROCESS),
    FEEDBACK("feedback", "Feedback", Pillar.PEOPLE),
    PROPOSAL("proposal", "Proposal", Pillar.PROCESS),
    HEADS_UP("heads-up", "HeadsUp", Pillar.PROBLEM_SOLVING),
    ACTION("action", "Action", Pillar.PROCESS),
    PLAN("plan", "RecoveryPlan", Pillar.PROBLEM_SOLVING);

    private final String word;
    private final String entity;
    private final Pillar pillar;

    OriginKind(String word, String entity, Pillar pillar) {
        this.word = word;
        this.entity = entity;
        this.pillar = pillar;
    }

    /** Whether things of this kind are told of by that feature. */
    boolean isToldBy(Chronicled feature) {
        return feature.entity().getSimpleName().equals(entity);
    }

    /** What things of this kind mostly are about, where they stand under none of their own. */
    Pillar pillar() {
        return pillar;
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
