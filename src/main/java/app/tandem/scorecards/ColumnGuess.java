package app.tandem.scorecards;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A first idea of what the columns of a file mean; the person who imports confirms it. */
final class ColumnGuess {
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "service", "handle",
            "aht", "handle time",
            "asa", "speed answer",
            "queue", "speed answer",
            "wait", "speed answer",
            "abandoned", "abandonment",
            "abandon", "abandonment",
            "fcr", "first contact resolution",
            "csat", "customer satisfaction csat");
    private static final Set<String> SAY_LITTLE =
            Set.of("average", "avg", "rate", "pct", "percent", "s", "n", "of", "time", "the", "voice");

    private ColumnGuess() {}

    static ImportMapping of(ReadingFile file, List<Candidate> measures) {
        var sample = file.rows().stream().limit(200).toList();
        var columns = IntStream.range(0, file.header().size()).boxed().toList();
        var dateColumn = columns.stream()
                .max(java.util.Comparator.<Integer>comparingLong(
                                column -> DateStyle.of(cells(sample, column)).fits(cells(sample, column)))
                        .thenComparing(java.util.Comparator.reverseOrder()))
                .orElse(0);
        var numbers = NumberStyle.of(columns.stream()
                .filter(column -> !column.equals(dateColumn))
                .flatMap(column -> cells(sample, column).stream())
                .toList());
        var mapped = new LinkedHashMap<Integer, UUID>();
        var taken = new HashSet<UUID>();
        var scores = new HashMap<Integer, Map<UUID, Integer>>();
        for (var column : columns) {
            if (!column.equals(dateColumn)
                    && cells(sample, column).stream()
                            .anyMatch(c -> numbers.parse(c).isPresent())) {
                scores.put(column, scores(file.header().get(column), measures));
            }
        }
        // The surest pairs first, so that "abandon_rate_pct" is not beaten to its measure by "abandoned".
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
    record Candidate(UUID id, String key, String name, String lastColumn) {}

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

    private static Map<UUID, Integer> scores(String column, List<Candidate> measures) {
        var scores = new HashMap<UUID, Integer>();
        for (var measure : measures) {
            var score = score(column, measure);
            if (score > 0) {
                scores.put(measure.id(), score);
            }
        }
        return scores;
    }

    private static int score(String column, Candidate measure) {
        if (column.equalsIgnoreCase(measure.lastColumn())) {
            return 1000;
        }
        if (column.equalsIgnoreCase(measure.name()) || column.equalsIgnoreCase(measure.key())) {
            return 900;
        }
        var words = withOtherWords(words(column));
        var name = words(measure.name());
        var shared = words.stream().filter(name::contains).collect(Collectors.toSet());
        var telling = shared.stream().filter(word -> !SAY_LITTLE.contains(word)).count();
        return telling == 0 ? 0 : (int) telling * 10 + shared.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }

    private static Set<String> withOtherWords(Set<String> words) {
        return words.stream()
                .flatMap(word -> Arrays.stream((word + " " + OTHER_WORDS.getOrDefault(word, "")).split(" ")))
                .collect(Collectors.toSet());
    }
}
