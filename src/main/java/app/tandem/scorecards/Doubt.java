package app.tandem.scorecards;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** That a column of a file holds values which its measure can hardly mean; it may still be imported. */
public record Doubt(String column, String sentence) {
    static List<Doubt> among(List<TypedReadings.Typed> readings, Map<UUID, Measure> measures) {
        return readings.stream()
                .collect(Collectors.groupingBy(TypedReadings.Typed::measureId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(column ->
                        of(
                                column,
                                Objects.requireNonNull(
                                                measures.get(column.getFirst().measureId()))
                                        .draft())
                                .stream())
                .toList();
    }

    private static Optional<Doubt> of(List<TypedReadings.Typed> readings, MeasureDraft measure) {
        var doubted = readings.stream()
                .filter(reading -> measure.doubts(reading.value()))
                .toList();
        return doubted.stream()
                .min(Comparator.comparing(TypedReadings.Typed::row))
                .map(first -> new Doubt(
                        first.column(),
                        "%,d of %,d values lie below 0 or above 100 %%, which “%s” can hardly mean, such as %s in row %d."
                                .formatted(
                                        doubted.size(),
                                        readings.size(),
                                        measure.name(),
                                        Numbers.withUnit(first.value(), measure.unit()),
                                        first.row())));
    }
}
