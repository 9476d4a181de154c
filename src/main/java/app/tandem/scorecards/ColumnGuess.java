package app.tandem.scorecards;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A first idea of what the columns of a file mean; the person who imports confirms it. */
final class ColumnGuess {
    private ColumnGuess() {}

    static ImportMapping of(ReadingFile file, List<Candidate> measures) {
        var sample = file.rows().stream().limit(200).toList();
        var columns = IntStream.range(0, file.header().size()).boxed().toList();
        var dateColumn = columns.stream()
                .max(Comparator.<Integer>comparingLong(
                                column -> DateStyle.of(cells(sample, column)).fits(cells(sample, column)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        var numbers = NumberStyle.of(columns.stream()
                .filter(column -> !column.equals(dateColumn))
                .flatMap(column -> cells(sample, column).stream())
                .toList());
        var mapped = new LinkedHashMap<Integer, UUID>();
        var taken = new HashSet<UUID>();
        var scores = new HashMap<Integer, Map<UUID, Integer>>();
        for (var column : columns) {
            var values = cells(sample, column).stream()
                    .flatMap(cell -> numbers.parse(cell).stream())
                    .toList();
            if (!column.equals(dateColumn) && !values.isEmpty()) {
                scores.put(column, scores(file.header().get(column), values, measures));
            }
        }
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
        return new ImportMapping(
                dateColumn, DateStyle.of(cells(sample, dateColumn)), numbers, mapped, noteColumn(file));
    }

    /** What a measure is known by: its name, and the column it came from last time. */
    record Candidate(UUID id, MeasureDraft definition, String lastColumn) {}

    private record Pair(int column, UUID measureId, int score) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return score != other.score ? Integer.compare(other.score, score) : Integer.compare(column, other.column);
        }
    }

    private static List<String> cells(List<ReadingFile.Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static int noteColumn(ReadingFile file) {
        return IntStream.range(0, file.header().size())
                .filter(i -> Set.of("note", "notes", "comment", "remark")
                        .contains(file.header().get(i).toLowerCase(Locale.ROOT)))
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
        if (column.equalsIgnoreCase(definition.name()) || column.equalsIgnoreCase(definition.libraryKey())) {
            return 2;
        }
        return ColumnName.of(column).means(ColumnName.of(definition))
                        && values.stream().noneMatch(definition::doubts)
                ? 1
                : 0;
    }
}
