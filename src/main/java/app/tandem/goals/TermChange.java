package app.tandem.goals;

/** A term that a waiting version says differently, in words. */
public record TermChange(TermField field, String from, String to) {}
