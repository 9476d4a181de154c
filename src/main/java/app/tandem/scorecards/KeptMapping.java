package app.tandem.scorecards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A mapping by the names of the columns, so that it holds also when they stand in another order. */
record KeptMapping(
        String day,
        DateStyle dates,
        NumberStyle numbers,
        Map<String, UUID> measures,
        String note,
        Map<String, PartOf> parts,
        Map<UUID, Boolean> fractions,
        @Nullable Table table) {
    record Table(
            String measure,
            String value,
            String unit,
            String numerator,
            String denominator,
            String sample,
            Map<String, UUID> names,
            Set<String> leftOut) {}

    static KeptMapping of(ReadingFile file, ImportMapping mapping) {
        var table = mapping.table();
        return new KeptMapping(
                name(file, mapping.dateColumn()),
                mapping.dates(),
                mapping.numbers(),
                byName(file, mapping.measures()),
                name(file, mapping.noteColumn()),
                byName(file, mapping.parts()),
                mapping.fractions(),
                table == null
                        ? null
                        : new Table(
                                name(file, table.measureColumn()),
                                name(file, table.valueColumn()),
                                name(file, table.unitColumn()),
                                name(file, table.numeratorColumn()),
                                name(file, table.denominatorColumn()),
                                name(file, table.sampleColumn()),
                                table.names(),
                                table.leftOut()));
    }

    /**
     * For a file with the same columns.
     *
     * @param guess what it would mean if nobody had said it, for names that were not there last time
     * @param known the measures that are still there
     */
    ImportMapping in(ReadingFile file, ImportMapping guess, Set<UUID> known) {
        var places = places(file);
        return new ImportMapping(
                place(places, day),
                guess.dates() == dates || fitsAllDays(file, place(places, day)) ? dates : guess.dates(),
                readsAsMany(file, guess.numbers()) ? numbers : guess.numbers(),
                byPlace(places, measures, known),
                place(places, note),
                byPlace(places, parts).entrySet().stream()
                        .filter(part -> known.contains(part.getValue().measureId()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                fractions.entrySet().stream()
                        .filter(answer -> known.contains(answer.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                table == null ? null : table(table, places, guess.table(), known));
    }

    private static LongTable table(
            Table kept, Map<String, Integer> places, @Nullable LongTable guess, Set<UUID> known) {
        var names = new HashMap<String, UUID>(guess == null ? Map.of() : guess.names());
        kept.names().forEach((name, id) -> {
            if (known.contains(id)) {
                names.put(name, id);
            }
        });
        names.keySet().removeAll(kept.leftOut());
        return new LongTable(
                place(places, kept.measure()),
                place(places, kept.value()),
                place(places, kept.unit()),
                place(places, kept.numerator()),
                place(places, kept.denominator()),
                place(places, kept.sample()),
                names,
                kept.leftOut());
    }

    /** A date may fit two styles; the one that was confirmed counts while it fits every day. */
    private boolean fitsAllDays(ReadingFile file, int column) {
        var days = ColumnGuess.cells(file.sample(), column);
        return dates.fits(days) == days.size();
    }

    private boolean readsAsMany(ReadingFile file, NumberStyle guess) {
        var cells = file.sample().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .toList();
        return cells.stream().filter(cell -> numbers.parse(cell).isPresent()).count()
                >= cells.stream().filter(cell -> guess.parse(cell).isPresent()).count();
    }

    /** Files of one source have the same columns, and lie in a sheet of the same name. */
    static String fingerprint(ReadingFile file) {
        var names = file.header().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining("\u001f"));
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((file.recognised().sheet() + "\u001e" + names).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String name(ReadingFile file, int column) {
        return column < 0 ? "" : LongTable.key(file.header().get(column));
    }

    private static <T> Map<String, T> byName(ReadingFile file, Map<Integer, T> columns) {
        var named = new LinkedHashMap<String, T>();
        columns.forEach((column, meaning) -> named.put(name(file, column), meaning));
        return named;
    }

    private static Map<String, Integer> places(ReadingFile file) {
        return IntStream.range(0, file.header().size())
                .boxed()
                .collect(Collectors.toMap(column -> name(file, column), column -> column, (one, other) -> one));
    }

    private static int place(Map<String, Integer> places, String name) {
        return name.isEmpty() ? -1 : places.getOrDefault(name, -1);
    }

    private static <T> Map<Integer, T> byPlace(Map<String, Integer> places, Map<String, T> named) {
        var columns = new HashMap<Integer, T>();
        named.forEach((name, meaning) -> {
            if (places.containsKey(name)) {
                columns.put(places.get(name), meaning);
            }
        });
        return columns;
    }

    private static Map<Integer, UUID> byPlace(Map<String, Integer> places, Map<String, UUID> named, Set<UUID> known) {
        var columns = byPlace(places, named);
        columns.values().retainAll(known);
        return columns;
    }
}
