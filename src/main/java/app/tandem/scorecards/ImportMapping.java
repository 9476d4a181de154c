package app.tandem.scorecards;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the columns of a file mean.
 *
 * @param dateColumn the column with the day, counted from 0
 * @param measures which measure a column holds; columns that are not in here are left alone
 * @param noteColumn the column with a note for the readings of its row, or -1
 */
public record ImportMapping(
        int dateColumn, DateStyle dates, NumberStyle numbers, Map<Integer, UUID> measures, int noteColumn) {
    public ImportMapping {
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
    }

    boolean fits(ReadingFile file) {
        var columns = file.header().size();
        return dateColumn >= 0
                && dateColumn < columns
                && noteColumn < columns
                && measures.keySet().stream().allMatch(column -> column >= 0 && column < columns);
    }
}
