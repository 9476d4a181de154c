package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The readings of some measures and of their weights between two days, ready to be judged. */
final class Figures {
    private final Map<UUID, TreeMap<LocalDate, Figure>> readings;
    private final Map<UUID, ReadingRepository.Span> spans;
    private final AsOf asOf;

    private Figures(
            Map<UUID, TreeMap<LocalDate, Figure>> readings, Map<UUID, ReadingRepository.Span> spans, AsOf asOf) {
        this.readings = readings;
        this.spans = spans;
        this.asOf = asOf;
    }

    /** Of each measure that was ever read. */
    static Map<UUID, ReadingRepository.Span> spans(ReadingRepository repository) {
        var spans = new HashMap<UUID, ReadingRepository.Span>();
        for (var of : repository.spans()) {
            if (of.first() != null && of.last() != null) {
                spans.put(of.measureId(), new ReadingRepository.Span(of.first(), of.last()));
            }
        }
        return spans;
    }

    /** The readings of one measure from day to day; the span is that of all its readings. */
    static Figures between(
            ReadingRepository repository,
            MeasureDetails measure,
            ReadingRepository.@Nullable Span span,
            LocalDate from,
            LocalDate to,
            AsOf asOf) {
        Map<UUID, ReadingRepository.Span> spans = span == null ? Map.of() : Map.of(measure.id(), span);
        return between(repository, List.of(measure), spans, from, to, asOf);
    }

    static Figures between(
            ReadingRepository repository,
            List<MeasureDetails> measures,
            Map<UUID, ReadingRepository.Span> spans,
            LocalDate from,
            LocalDate to,
            AsOf asOf) {
        var ids = measures.stream()
                .flatMap(measure -> Stream.concat(
                        Stream.of(measure.id()),
                        measure.rules().stream().map(rule -> rule.definition().weightedBy())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var readings = repository.points(ids, from, to).stream()
                .collect(Collectors.groupingBy(
                        ReadingRepository.Point::measureId,
                        Collectors.toMap(
                                ReadingRepository.Point::day,
                                ReadingRepository.Point::figure,
                                (a, b) -> b,
                                TreeMap::new)));
        return new Figures(readings, spans, asOf);
    }

    SortedMap<LocalDate, Figure> of(UUID measureId) {
        return readings.getOrDefault(measureId, new TreeMap<>());
    }

    MeasureHistory history(MeasureDetails measure, PeriodMarks marks) {
        return new MeasureHistory(measure, of(measure.id()), this::of, spans.get(measure.id()), marks, asOf);
    }
}
