package app.tandem.scorecards.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a cell and not yet saved.
 *
 * @param text null where only the note is typed
 * @param note null where the note stays as it is
 * @param base what stood there when typing began
 */
public record TypedCell(
        UUID measure,
        LocalDate day,
        @Nullable String text,
        @Nullable String note,
        String base) {
    /** The place in the sheet that it was typed into. */
    record Key(UUID measure, LocalDate day) {}

    Key key() {
        return new Key(measure, day);
    }

    /** Taken back by its author. */
    boolean isGone() {
        return text == null && note == null;
    }
}
