package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who brought the values of some measures between two days, when, and from where. */
final class Trails {
    private final Map<UUID, TreeMap<LocalDate, ReadingRepository.Trace>> traces;
    private final Function<UUID, String> names;

    private Trails(Map<UUID, TreeMap<LocalDate, ReadingRepository.Trace>> traces, Function<UUID, String> names) {
        this.traces = traces;
        this.names = names;
    }

    static Trails between(
            ReadingRepository readings,
            Collection<MeasureDetails> measures,
            LocalDate from,
            LocalDate to,
            Function<UUID, String> names) {
        var ids = measures.stream().map(MeasureDetails::id).toList();
        var traces = readings.traces(ids, from, to).stream()
                .collect(Collectors.groupingBy(
                        ReadingRepository.Trace::measureId,
                        Collectors.toMap(
                                ReadingRepository.Trace::day, Function.identity(), (a, b) -> b, TreeMap::new)));
        return new Trails(traces, names);
    }

    /** One for each period, null where nothing was read. */
    List<@Nullable CellTrail> of(UUID measureId, List<Period> periods) {
        var known = traces.getOrDefault(measureId, new TreeMap<>());
        return periods.stream()
                .<@Nullable CellTrail>map(period -> of(known.subMap(period.start(), true, period.end(), true)))
                .toList();
    }

    private @Nullable CellTrail of(NavigableMap<LocalDate, ReadingRepository.Trace> inside) {
        return inside.values().stream()
                .max(Comparator.comparing(ReadingRepository.Trace::at))
                .map(newest -> new CellTrail(
                        newest.provenance(),
                        names.apply(newest.by()),
                        newest.at(),
                        newest.source(),
                        note(inside).orElse(""),
                        inside.size()))
                .orElse(null);
    }

    private static Optional<String> note(NavigableMap<LocalDate, ReadingRepository.Trace> inside) {
        return inside.descendingMap().values().stream()
                .map(ReadingRepository.Trace::note)
                .filter(note -> !note.isEmpty())
                .findFirst();
    }
}
