package app.tandem.scorecards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a file call a measure, and which one may be meant.
 *
 * @param name by which it is told from others
 * @param written as it stands in the first cell that names it
 * @param rows in how many it is named
 */
public record NamedMeasure(
        String name, String written, int rows, @Nullable UUID meant) {
    /** "1 row", "12 rows" */
    public String inRows() {
        return rows == 1 ? "1 row" : "%,d rows".formatted(rows);
    }

    NamedMeasure again(NamedMeasure later) {
        return new NamedMeasure(name, written, rows + later.rows, meant);
    }

    NamedMeasure meaning(@Nullable UUID measureId) {
        return new NamedMeasure(name, written, rows, measureId);
    }
}
