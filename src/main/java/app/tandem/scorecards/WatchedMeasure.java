package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a measure as it takes to say how it stands, for whoever looks at many partnerships at once.
 *
 * @param first the day of its first reading ever, if it has any
 */
public record WatchedMeasure(
        UUID id,
        Bounds bounds,
        int decimals,
        Cadence cadence,
        int dueAfterDays,
        RollUp rollUp,
        @Nullable UUID weightedBy,
        LocalDate createdOn,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** By the same rule as on its own scorecard. */
    public Status standing(
            SortedMap<LocalDate, BigDecimal> readings, SortedMap<LocalDate, BigDecimal> weights, LocalDate today) {
        var span = first == null || last == null ? null : new ReadingRepository.Span(first, last);
        return new MeasureHistory(details(), readings, weights, span, today)
                .standing(Period.of(cadence.shownAs(), today))
                .status();
    }

    private MeasureDetails details() {
        var definition = new MeasureDraft(
                null,
                "",
                "",
                "",
                bounds.direction(),
                bounds.greenFrom(),
                bounds.greenTo(),
                bounds.amberFrom(),
                bounds.amberTo(),
                decimals,
                cadence,
                dueAfterDays,
                rollUp,
                weightedBy,
                Pillar.PROCESS,
                null,
                null,
                "",
                true,
                false);
        return new MeasureDetails(id, 0, definition, bounds, "", "", "", createdOn, Set.of());
    }
}
