package app.tandem.scorecards;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The columns of a table in which each row is one reading; -1 where there is none.
 *
 * @param names which measure is meant by what the cells call it
 * @param leftOut what the cells call measures that somebody leaves out on purpose
 */
public record LongTable(
        int measureColumn,
        int valueColumn,
        int unitColumn,
        int numeratorColumn,
        int denominatorColumn,
        int sampleColumn,
        Map<String, UUID> names,
        Set<String> leftOut) {
    public LongTable {
        var known = new TreeMap<String, UUID>();
        names.forEach((name, measure) -> known.put(key(name), measure));
        names = Collections.unmodifiableMap(known);
        var out = new TreeSet<String>();
        leftOut.forEach(name -> out.add(key(name)));
        leftOut = Collections.unmodifiableSet(out);
    }

    /** Names are told apart by neither case nor the space around them. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean fits(int columns) {
        return measureColumn >= 0
                && valueColumn >= 0
                && IntStream.of(
                                measureColumn,
                                valueColumn,
                                unitColumn,
                                numeratorColumn,
                                denominatorColumn,
                                sampleColumn)
                        .allMatch(column -> column >= -1 && column < columns);
    }

    LongTable with(Map<String, UUID> known, Set<String> out) {
        return new LongTable(
                measureColumn, valueColumn, unitColumn, numeratorColumn, denominatorColumn, sampleColumn, known, out);
    }
}
