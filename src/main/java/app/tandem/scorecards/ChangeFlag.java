package app.tandem.scorecards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as a chart and its table show it, by a number.
 *
 * @param id of a marker that somebody set; null for another target, which its signatures made
 * @param number counts the changes of one measure by their day
 * @param ofAll whether it is marked on every measure
 * @param mine whether the reader set it and may take it back
 */
public record ChangeFlag(
        @Nullable UUID id,
        int number,
        String kind,
        LocalDate day,
        String words,
        String by,
        boolean ofAll,
        boolean mine) {
    ChangeFlag numbered(int place) {
        return new ChangeFlag(id, place, kind, day, words, by, ofAll, mine);
    }

    /** "Policy: New greeting script" */
    public String inWords() {
        return kind + ": " + words;
    }
}
