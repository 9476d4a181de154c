package app.tandem.scorecards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out whether each row of a file is one reading, and which columns then say of which measure and how much. */
final class LongGuess {
    static final int MOST_NAMES = 300;
    private static final int LONGEST_NAME = 120;
    private static final Set<String> MEASURES = Set.of(
            "measure",
            "measure name",
            "measure id",
            "measure key",
            "kpi",
            "kpi name",
            "metric",
            "metric name",
            "indicator");
    private static final Set<String> VALUES = Set.of("value", "reading", "figure", "result", "amount", "actual");
    private static final Set<String> UNITS = Set.of("unit", "units", "uom");

    private LongGuess() {}

    static @Nullable LongTable of(ReadingFile file, int dateColumn, List<ColumnGuess.Candidate> measures) {
        var measureColumn = measureColumn(file, dateColumn, measures);
        if (measureColumn < 0) {
            return null;
        }
        var valueColumn = valueColumn(file, dateColumn, measureColumn);
        return valueColumn < 0 ? null : table(file, measureColumn, valueColumn, measures);
    }

    /** The columns that come nearest, for whoever says that it is so. */
    static LongTable anyway(ReadingFile file, int dateColumn, List<ColumnGuess.Candidate> measures) {
        var measureColumn = measureColumn(file, dateColumn, measures);
        var words = measureColumn >= 0 ? measureColumn : firstOf(file, dateColumn, false);
        var valueColumn = valueColumn(file, dateColumn, words);
        return table(file, words, valueColumn >= 0 ? valueColumn : firstOf(file, dateColumn, true), measures);
    }

    static ImportMapping mapping(ReadingFile file, int dateColumn, LongTable table) {
        var sample = ColumnGuess.sample(file);
        var note = ColumnGuess.column(file, ColumnGuess.NOTES);
        return new ImportMapping(
                dateColumn,
                DateStyle.of(ColumnGuess.cells(sample, dateColumn)),
                NumberStyle.of(ColumnGuess.cells(sample, table.valueColumn())),
                Map.of(),
                note,
                Map.of(),
                Map.of(),
                table);
    }

    /** How often each name stands in a column; beyond some hundred it is no column of names. */
    static Map<String, NamedMeasure> names(ReadingFile file, int column) {
        var names = new LinkedHashMap<String, NamedMeasure>();
        file.rows().each(row -> {
            var written = row.cell(column).strip();
            var name = LongTable.key(written);
            if (!name.isEmpty() && (names.size() < MOST_NAMES || names.containsKey(name))) {
                names.merge(name, new NamedMeasure(name, shortened(written), 1, null), NamedMeasure::again);
            }
        });
        return names;
    }

    private static String shortened(String written) {
        return written.length() > LONGEST_NAME ? written.substring(0, LONGEST_NAME) + "…" : written;
    }

    static Map<String, UUID> meant(Iterable<String> names, List<ColumnGuess.Candidate> measures) {
        var meant = new HashMap<String, UUID>();
        for (var name : names) {
            ColumnGuess.meant(name, measures).ifPresent(id -> meant.put(name, id));
        }
        return meant;
    }

    private static LongTable table(
            ReadingFile file, int measureColumn, int valueColumn, List<ColumnGuess.Candidate> measures) {
        return new LongTable(
                measureColumn,
                valueColumn,
                ColumnGuess.column(file, UNITS),
                part(file, Part.NUMERATOR),
                part(file, Part.DENOMINATOR),
                part(file, Part.SAMPLE),
                meant(names(file, measureColumn).keySet(), measures),
                Set.of());
    }

    private static int part(ReadingFile file, Part part) {
        return ColumnGuess.columns(file)
                .filter(column -> part.isCalled(file.header().get(column)))
                .findFirst()
                .orElse(-1);
    }

    /** Called so, or filled with measures; in either case with words. */
    private static int measureColumn(ReadingFile file, int dateColumn, List<ColumnGuess.Candidate> measures) {
        return ColumnGuess.columns(file)
                .filter(column -> column != dateColumn && !isNumeric(file, column))
                .filter(column -> isCalled(file, column, MEASURES) || holdsMeasures(file, column, measures))
                .findFirst()
                .orElse(-1);
    }

    private static boolean holdsMeasures(ReadingFile file, int column, List<ColumnGuess.Candidate> measures) {
        var cells = ColumnGuess.cells(ColumnGuess.sample(file), column);
        var known = meant(Set.copyOf(cells), measures);
        return !cells.isEmpty() && cells.stream().filter(known::containsKey).count() * 2 >= cells.size();
    }

    private static int valueColumn(ReadingFile file, int dateColumn, int measureColumn) {
        var numeric = ColumnGuess.columns(file)
                .filter(column -> column != dateColumn && column != measureColumn && isNumeric(file, column))
                .filter(column -> List.of(Part.NUMERATOR, Part.DENOMINATOR, Part.SAMPLE).stream()
                        .noneMatch(part -> part.isCalled(file.header().get(column))))
                .toList();
        return numeric.stream()
                .filter(column -> isCalled(file, column, VALUES))
                .findFirst()
                .or(() -> numeric.stream().findFirst())
                .orElse(-1);
    }

    private static boolean isCalled(ReadingFile file, int column, Set<String> names) {
        return names.contains(LongTable.key(file.header().get(column).replace('_', ' ')));
    }

    private static boolean isNumeric(ReadingFile file, int column) {
        var cells = ColumnGuess.cells(ColumnGuess.sample(file), column);
        var numbers = NumberStyle.of(cells);
        return !cells.isEmpty()
                && cells.stream()
                                        .filter(cell -> numbers.parse(cell).isPresent())
                                        .count()
                                * 2
                        > cells.size();
    }

    private static int firstOf(ReadingFile file, int dateColumn, boolean numeric) {
        return ColumnGuess.columns(file)
                .filter(column -> column != dateColumn && isNumeric(file, column) == numeric)
                .findFirst()
                .orElse(file.header().size() - 1);
    }
}
