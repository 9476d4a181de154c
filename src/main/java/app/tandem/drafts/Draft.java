package app.tandem.drafts;

import org.jspecify.annotations.Nullable;

/** What was typed into a field, what the field said before, and who has overtaken it, when somebody has. */
public record Draft(String value, String base, @Nullable String overtakenBy) {}
