package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a file as readings, with every problem named by row and column. One problem and nothing is imported. */
final class TypedReadings {
    static final int MOST_PROBLEMS = 500;
    private static final int TOGETHER = 50_000;

    private final Collection<MeasureReadings> measures;
    private final List<Problem> problems;
    private final List<Fractions> fractions;

    record Typed(int row, String column, UUID measureId, LocalDate day, BigDecimal value, String note, Parts parts) {}

    private TypedReadings(Collection<MeasureReadings> measures, List<Problem> problems, List<Fractions> fractions) {
        this.measures = measures;
        this.problems = problems;
        this.fractions = fractions;
    }

    static TypedReadings of(ReadingFile file, ImportMapping mapping, LocalDate today) {
        return of(file, mapping, today, id -> null);
    }

    /** @param definitions what the measures are, as far as anybody knows */
    static TypedReadings of(
            ReadingFile file,
            ImportMapping mapping,
            LocalDate today,
            Function<UUID, @Nullable MeasureDraft> definitions) {
        var before = before(file, mapping);
        if (!mapping.fits(file)) {
            return new TypedReadings(List.of(), before, List.of());
        }
        var typing = new Typing(file, mapping, today, definitions);
        try {
            typing.readAll(before);
        } catch (Unreadable no) {
            return new TypedReadings(List.of(), List.of(no.problem()), List.of());
        }
        var fractions = typing.problems().isEmpty()
                ? Fractions.among(typing.measures(), mapping.fractions(), definitions)
                : List.<Fractions>of();
        return new TypedReadings(typing.measures(), typing.problems(), fractions);
    }

    /** What is wrong whatever the rows say. */
    private static List<Problem> before(ReadingFile file, ImportMapping mapping) {
        var problems = new ArrayList<>(file.problems());
        if (!mapping.fits(file)) {
            problems.add(Problem.ofFile("A column that was matched is not in this file."));
        }
        if (mapping.table() != null) {
            return problems;
        }
        var measures = mapping.measures().values();
        if (measures.isEmpty()) {
            problems.add(Problem.ofFile("No column is matched to a measure yet."));
        }
        if (Set.copyOf(measures).size() < measures.size()) {
            problems.add(Problem.ofFile("Two columns are matched to the same measure."));
        }
        var parts = mapping.parts().values();
        if (Set.copyOf(parts).size() < parts.size()) {
            problems.add(Problem.ofFile("Two columns are matched to the same part of a measure."));
        }
        mapping.parts().forEach((column, part) -> {
            if (!measures.contains(part.measureId()) && mapping.fits(file)) {
                problems.add(new Problem(
                        1,
                        file.header().get(column),
                        "This is a %s, and no column is matched to the value that it belongs to."
                                .formatted(part.part().word())));
            }
        });
        return problems;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Measures whose values look like fractions, and how they are read. */
    List<Fractions> fractions() {
        return fractions;
    }

    int size() {
        return measures.stream().mapToInt(MeasureReadings::size).sum();
    }

    /** All at once, for whoever knows that they are few. */
    List<Typed> readings() {
        return measures.stream().flatMap(MeasureReadings::all).toList();
    }

    /** Some measures after the others, so that no more than those are in memory. */
    void inParts(Consumer<List<Typed>> part) {
        var together = new ArrayList<Typed>();
        for (var measure : measures) {
            if (!together.isEmpty() && together.size() + measure.size() > TOGETHER) {
                part.accept(List.copyOf(together));
                together.clear();
            }
            measure.all().forEach(together::add);
        }
        if (!together.isEmpty()) {
            part.accept(List.copyOf(together));
        }
    }

    @Nullable
    LocalDate lastDay() {
        return measures.stream()
                .map(MeasureReadings::lastDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Map<UUID, Boolean> answers() {
        return Fractions.answers(fractions);
    }
}
