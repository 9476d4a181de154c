package app.tandem.history;

/** A field's value before and after, in words; empty where there was nothing. */
public record FieldChange(String field, String from, String to) {}
