package app.tandem.scorecards;

/**
 * What both sides say about a number or a period.
 *
 * @param measure its name; empty for what is about the whole scorecard
 */
public record Comment(String measure, Period period, String words) {}
