package app.tandem.scorecards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of readings that a program sent.
 *
 * @param importId by which history knows of it; null when every value was there already
 */
public record SentResult(@Nullable UUID importId, int added, int changed, int same) {}
