package app.tandem.scorecards;

import app.tandem.shell.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stands: the newest period that has a value or should have one.
 *
 * @param sliding whether it is still on target but has been getting worse for four periods
 * @param dueSince the day on which the missing value was due, when it is late
 */
public record Standing(
        Status status,
        @Nullable Period period,
        boolean sliding,
        @Nullable LocalDate dueSince) {
    public static final Standing NOTHING_YET = new Standing(Status.NO_DATA, null, false, null);

    /** "On target", "On target, sliding", or since when it is due. */
    public String words(LocalDate today) {
        if (dueSince == null) {
            return sliding ? status.word() + ", sliding" : status.word();
        }
        return dueSince.equals(today.minusDays(1)) ? "Due yesterday" : "Due " + Days.brief(dueSince, today);
    }
}
