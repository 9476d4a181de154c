package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before it does anything.
 *
 * @param doubts what keeps nothing from being imported, but ought to be looked at before
 * @param corrections the first of the values that are there already and differ
 */
public record ImportPreview(
        List<Problem> problems,
        List<Doubt> doubts,
        int added,
        int changed,
        int same,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Correction> corrections) {

    /** A value that is there already, and what the file says instead. */
    public record Correction(String measure, LocalDate day, BigDecimal was, BigDecimal becomes) {}

    static ImportPreview refused(List<Problem> problems) {
        return new ImportPreview(problems, List.of(), 0, 0, 0, null, null, List.of());
    }

    static ImportPreview of(
            ImportPlan plan, List<TypedReadings.Typed> readings, Map<UUID, Measure> measures, int mostCorrections) {
        var days = readings.stream().map(TypedReadings.Typed::day).toList();
        return new ImportPreview(
                List.of(),
                Doubt.among(readings, measures),
                plan.added().size(),
                plan.changed().size(),
                plan.same(),
                days.stream().min(Comparator.naturalOrder()).orElse(null),
                days.stream().max(Comparator.naturalOrder()).orElse(null),
                plan.changed().stream()
                        .limit(mostCorrections)
                        .map(row -> new Correction(
                                Objects.requireNonNull(measures.get(row.measureId()))
                                        .name(),
                                row.day(),
                                Objects.requireNonNull(plan.was().get(row.id()))
                                        .figure()
                                        .value(),
                                row.figure().value()))
                        .toList());
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /** The file was imported before, or says nothing new. */
    public boolean changesNothing() {
        return isClean() && added == 0 && changed == 0;
    }
}
