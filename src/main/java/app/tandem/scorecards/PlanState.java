package app.tandem.scorecards;

/** Whether somebody does something about a contractual measure that has been off target for two periods. */
public enum PlanState {
    NOT_NEEDED(""),
    MISSING("no plan"),
    UNDER_WAY("in plan");

    private final String word;

    PlanState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
