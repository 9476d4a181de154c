package app.tandem.scorecards;

import java.time.LocalDate;

/** How often a measure is due. */
public enum Cadence {
    DAILY("day", "daily"),
    WEEKLY("week", "weekly"),
    MONTHLY("month", "monthly"),
    QUARTERLY("quarter", "quarterly");

    private final String noun;
    private final String adverb;

    Cadence(String noun, String adverb) {
        this.noun = noun;
        this.adverb = adverb;
    }

    public String noun() {
        return noun;
    }

    public String adverb() {
        return adverb;
    }

    @Override
    public String toString() {
        return adverb;
    }

    /** The step in which the grid shows it: thirteen single days would say too little, so days are shown as weeks. */
    public Cadence shownAs() {
        return this == DAILY ? WEEKLY : this;
    }

    /** In ISO weeks. */
    public Period periodOf(LocalDate day) {
        return Period.of(this, Weeks.ISO, day);
    }
}
