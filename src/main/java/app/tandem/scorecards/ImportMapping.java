package app.tandem.scorecards;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param dateColumn the column with the day, counted from 0
 * @param measures which measure a column holds; columns that are not in here are left alone
 * @param noteColumn the column with a note for the readings of its row, or -1
 * @param parts which columns hold what a measure's value was made of
 * @param fractions whether values that look like fractions are percentages of which 1 is all; what was not asked is
 *     not in here
 * @param table set when each row is one reading; then neither measures nor parts have columns of their own
 */
public record ImportMapping(
        int dateColumn,
        DateStyle dates,
        NumberStyle numbers,
        Map<Integer, UUID> measures,
        int noteColumn,
        Map<Integer, PartOf> parts,
        Map<UUID, Boolean> fractions,
        @Nullable LongTable table) {
    public ImportMapping {
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        fractions = Map.copyOf(fractions);
    }

    public ImportMapping(
            int dateColumn, DateStyle dates, NumberStyle numbers, Map<Integer, UUID> measures, int noteColumn) {
        this(dateColumn, dates, numbers, measures, noteColumn, Map.of(), Map.of(), null);
    }

    public Layout layout() {
        return table == null ? Layout.WIDE : Layout.LONG;
    }

    /** All measures that something is read of. */
    public Set<UUID> measureIds() {
        if (table != null) {
            return Set.copyOf(table.names().values());
        }
        var ids = new HashSet<>(measures.values());
        parts.values().forEach(part -> ids.add(part.measureId()));
        return ids;
    }

    public ImportMapping reading(Map<UUID, Boolean> fractions) {
        return new ImportMapping(dateColumn, dates, numbers, measures, noteColumn, parts, fractions, table);
    }

    boolean fits(ReadingFile file) {
        var columns = file.header().size();
        return dateColumn >= 0
                && dateColumn < columns
                && noteColumn < columns
                && measures.keySet().stream().allMatch(column -> column >= 0 && column < columns)
                && parts.keySet().stream().allMatch(column -> column >= 0 && column < columns)
                && (table == null || table.fits(columns));
    }
}
