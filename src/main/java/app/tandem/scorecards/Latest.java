package app.tandem.scorecards;

/** The newest value of a measure, and how the measure stands today; the two differ when a newer value is late. */
public record Latest(MeasureDetails measure, Cell cell, Standing standing) {}
