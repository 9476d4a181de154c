package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody marks.
 *
 * @param measureId the measure that it is about; null for all of them
 */
public record MarkerDraft(
        @Nullable UUID measureId,
        @Nullable MarkerKind kind,
        @Nullable LocalDate day,
        String words) {}
