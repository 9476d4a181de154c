package app.tandem.tokens;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A token as somebody wants it.
 *
 * @param lastDay the last day on which it opens anything, by the clock of whoever makes it; null for one without an end
 */
public record TokenDraft(String name, Scope scope, @Nullable LocalDate lastDay) {}
