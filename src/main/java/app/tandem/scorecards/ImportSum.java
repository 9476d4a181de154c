package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the plans for the parts of a file come to together. */
final class ImportSum {
    private final Map<UUID, Measure> measures;
    private final int mostCorrections;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<ImportPreview.Correction> corrections = new ArrayList<>();
    private int added;
    private int changed;
    private int same;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    ImportSum(Map<UUID, Measure> measures, int mostCorrections) {
        this.measures = measures;
        this.mostCorrections = mostCorrections;
    }

    void add(ImportPlan plan, List<TypedReadings.Typed> readings) {
        problems.addAll(plan.problems());
        added += plan.added().size();
        changed += plan.changed().size();
        same += plan.same();
        readings.forEach(reading -> {
            from = from == null || reading.day().isBefore(from) ? reading.day() : from;
            to = to == null || reading.day().isAfter(to) ? reading.day() : to;
        });
        if (mostCorrections > 0) {
            doubts.addAll(Doubt.among(readings, measures));
            plan.changed().stream()
                    .limit(mostCorrections - corrections.size())
                    .map(row -> new ImportPreview.Correction(
                            Objects.requireNonNull(measures.get(row.measureId()))
                                    .name(),
                            row.day(),
                            Objects.requireNonNull(plan.was().get(row.id()))
                                    .figure()
                                    .value(),
                            row.figure().value()))
                    .forEach(corrections::add);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    ImportPreview preview(List<Fractions> fractions) {
        return problems.isEmpty()
                ? new ImportPreview(List.of(), doubts, fractions, added, changed, same, from, to, corrections)
                : ImportPreview.refused(problems);
    }

    /** How many readings were dealt with before this plan, which is the last that was added. */
    int before(ImportPlan plan) {
        return added + changed + same - plan.writes() - plan.same();
    }

    boolean lacksWhy(String reason) {
        return changed > 0 && reason.isBlank();
    }

    /** Values that somebody may have acted on are not overwritten in silence. */
    void requireWhy(String reason) {
        if (lacksWhy(reason)) {
            throw new Refusal("%,d values are there already and would change. Say why.".formatted(changed));
        }
    }

    int writes() {
        return added + changed;
    }

    boolean changesNothing() {
        return writes() == 0;
    }

    ImportResult result(@Nullable LocalDate until) {
        return new ImportResult(added, changed, same, until);
    }
}
