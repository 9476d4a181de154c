package app.tandem.scorecards;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A first idea of what the columns of a file mean; the person who imports confirms it. */
final class ColumnGuess {
    static final Set<String> NOTES = Set.of("note", "notes", "comment", "remark");

    private ColumnGuess() {}

    static ImportMapping of(ReadingFile file, List<Candidate> measures) {
        var days = dateColumn(file);
        var table = LongGuess.of(file, days, measures);
        return table == null ? wide(file, days, measures) : LongGuess.mapping(file, days, table);
    }

    /** As the layout says, even if the columns do not look so. */
    static ImportMapping of(ReadingFile file, Layout layout, List<Candidate> measures) {
        var days = dateColumn(file);
        return layout == Layout.WIDE
                ? wide(file, days, measures)
                : LongGuess.mapping(file, days, LongGuess.anyway(file, days, measures));
    }

    private static int dateColumn(ReadingFile file) {
        var sample = sample(file);
        return columns(file)
                .max(Comparator.<Integer>comparingLong(
                                column -> DateStyle.of(cells(sample, column)).fits(cells(sample, column)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    static Stream<Integer> columns(ReadingFile file) {
        return IntStream.range(0, file.header().size()).boxed();
    }

    static List<ReadingFile.Row> sample(ReadingFile file) {
        return file.sample().stream().limit(200).toList();
    }

    private static ImportMapping wide(ReadingFile file, int dateColumn, List<Candidate> measures) {
        var sample = sample(file);
        var numbers = NumberStyle.of(columns(file)
                .filter(column -> !column.equals(dateColumn))
                .flatMap(column -> cells(sample, column).stream())
                .toList());
        var parts = parts(file, dateColumn, measures);
        var mapped = new LinkedHashMap<Integer, UUID>();
        var taken = new HashSet<UUID>();
        var scores = new HashMap<Integer, Map<UUID, Integer>>();
        columns(file).forEach(column -> {
            var values = cells(sample, column).stream()
                    .flatMap(cell -> numbers.parse(cell).stream())
                    .toList();
            if (!column.equals(dateColumn) && !parts.containsKey(column) && !values.isEmpty()) {
                scores.put(column, scores(file.header().get(column), values, measures));
            }
        });
        // The surest pairs first, so that a measure's own name is not beaten to it by a column that is only like it.
        scores.entrySet().stream()
                .flatMap(column -> column.getValue().entrySet().stream()
                        .map(score -> new Pair(column.getKey(), score.getKey(), score.getValue())))
                .sorted()
                .forEach(pair -> {
                    if (!mapped.containsKey(pair.column()) && taken.add(pair.measureId())) {
                        mapped.put(pair.column(), pair.measureId());
                    }
                });
        parts.values().removeIf(part -> !taken.contains(part.measureId()));
        return new ImportMapping(
                dateColumn,
                DateStyle.of(cells(sample, dateColumn)),
                numbers,
                mapped,
                column(file, NOTES),
                parts,
                Map.of(),
                null);
    }

    /** "AHT numerator" beside "AHT", unless a measure is called so. */
    private static Map<Integer, PartOf> parts(ReadingFile file, int dateColumn, List<Candidate> measures) {
        var parts = new LinkedHashMap<Integer, PartOf>();
        columns(file).filter(column -> column != dateColumn).forEach(column -> {
            var header = file.header().get(column);
            if (measures.stream().noneMatch(measure -> measure.isCalled(header))) {
                Part.in(header)
                        .flatMap(named -> meant(named.of(), measures).map(id -> new PartOf(id, named.part())))
                        .filter(part -> !parts.containsValue(part))
                        .ifPresent(part -> parts.put(column, part));
            }
        });
        return parts;
    }

    /** The measure that a name means: its own before one that is only like it. */
    static Optional<UUID> meant(String name, List<Candidate> measures) {
        return measures.stream()
                .filter(measure -> measure.isCalled(name))
                .findFirst()
                .or(() -> measures.stream()
                        .filter(measure -> ColumnName.of(name).means(ColumnName.of(measure.definition())))
                        .findFirst())
                .map(Candidate::id);
    }

    /** What a measure is known by: its name, and the column it came from last time. */
    record Candidate(UUID id, MeasureDraft definition, String lastColumn) {
        boolean isCalled(String name) {
            var plain = name.strip();
            return plain.equalsIgnoreCase(definition.name())
                    || plain.equalsIgnoreCase(definition.libraryKey())
                    || plain.equalsIgnoreCase(id.toString());
        }
    }

    private record Pair(int column, UUID measureId, int score) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return score != other.score ? Integer.compare(other.score, score) : Integer.compare(column, other.column);
        }
    }

    static List<String> cells(List<ReadingFile.Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** The first column that is called one of these, or -1. */
    static int column(ReadingFile file, Set<String> names) {
        return columns(file)
                .filter(i -> names.contains(file.header().get(i).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    private static Map<UUID, Integer> scores(String column, List<BigDecimal> values, List<Candidate> measures) {
        var scores = new HashMap<UUID, Integer>();
        for (var measure : measures) {
            var score = score(column, values, measure);
            if (score > 0) {
                scores.put(measure.id(), score);
            }
        }
        return scores;
    }

    /** Somebody's own choice of last time outweighs a name, and a name outweighs likeness. */
    private static int score(String column, List<BigDecimal> values, Candidate measure) {
        var definition = measure.definition();
        if (column.equalsIgnoreCase(measure.lastColumn())) {
            return 3;
        }
        if (measure.isCalled(column)) {
            return 2;
        }
        return ColumnName.of(column).means(ColumnName.of(definition))
                        && values.stream().noneMatch(definition::doubts)
                ? 1
                : 0;
    }
}
