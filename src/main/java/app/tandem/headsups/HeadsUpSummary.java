package app.tandem.headsups;

import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A heads-up as a line of a list shows it to one reader.
 *
 * @param saidOn the reader's day of the newest step
 * @param acknowledged whether anybody of the other side has acknowledged the newest step
 * @param mayAcknowledge whether the reader is of that side and has not
 * @param mayGoOn whether the reader may say what has changed
 */
public record HeadsUpSummary(
        UUID id,
        String title,
        String effect,
        Certainty certainty,
        TimeFrame horizon,
        String giver,
        Side giverSide,
        String givers,
        String others,
        int step,
        LocalDate saidOn,
        @Nullable LocalDate nextUpdate,
        boolean updateIsDue,
        boolean overdue,
        boolean acknowledged,
        boolean mayAcknowledge,
        boolean mayGoOn,
        boolean giverHasLeft,
        boolean mine,
        LocalDate today) {
    /** "Not yet acknowledged by OnSpot, told 2 days ago", or nothing. */
    public String silence() {
        return acknowledged ? "" : "Not yet acknowledged by " + others + ", told " + toldAgo();
    }

    String toldAgo() {
        return Days.ago(saidOn, today);
    }

    /** Its giver says what has changed when the day has come; once they have left, anybody of their side does. */
    boolean owedByReader() {
        return updateIsDue && mayGoOn && (mine || giverHasLeft);
    }

    /** "Next update due 3 May", or that it was; nothing once none is owed. */
    public String update() {
        if (nextUpdate == null) {
            return "";
        }
        return overdue
                ? "Update from %s was due %s".formatted(givers, Days.brief(nextUpdate, today))
                : "Next update due " + Days.brief(nextUpdate, today);
    }
}
