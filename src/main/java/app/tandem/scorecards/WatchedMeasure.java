package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * As much of a measure as it takes to say how it stands, for whoever looks at many partnerships at once.
 *
 * @param rules that both sides have signed, in the order in which they come to count
 * @param weeks in which its partnership counts
 * @param first the day of its first reading ever, if it has any
 */
public record WatchedMeasure(
        UUID id,
        List<Rule> rules,
        Weeks weeks,
        LocalDate createdOn,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /**
     * By the same rule as on its own scorecard.
     *
     * @param readings of this measure and of those that weigh it
     * @param agreed what both sides agreed on in disputes about this measure
     */
    public Status standing(
            Function<UUID, SortedMap<LocalDate, Figure>> readings, Map<Period, BigDecimal> agreed, AsOf asOf) {
        var span = first == null || last == null ? null : new ReadingRepository.Span(first, last);
        return new MeasureHistory(details(), readings.apply(id), readings, span, PeriodMarks.agreedOn(id, agreed), asOf)
                .standing(details().stepOf(asOf.today()))
                .status();
    }

    private MeasureDetails details() {
        return new MeasureDetails(id, 0, rules.getLast(), "", "", createdOn, Set.of(), rules, weeks, null);
    }
}
