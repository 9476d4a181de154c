package app.tandem.scorecards;

import app.tandem.shell.Days;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stands: the newest period that has a value or should have one.
 *
 * @param sliding whether it is still on target but has been getting worse for four periods
 * @param plan whether it needs a plan, and has one
 * @param dueSince the day on which the missing value was due, when it is late
 */
public record Standing(
        Status status,
        @Nullable Period period,
        boolean sliding,
        PlanState plan,
        @Nullable LocalDate dueSince) {
    public static final Standing NOTHING_YET = new Standing(Status.NO_DATA, null, false, PlanState.NOT_NEEDED, null);

    /** With a plan under way, if it needs one. */
    Standing inPlan() {
        return plan == PlanState.MISSING ? new Standing(status, period, sliding, PlanState.UNDER_WAY, dueSince) : this;
    }

    /** Where there is one, as for whatever is on target or off it. */
    public Period requirePeriod() {
        return Objects.requireNonNull(period);
    }

    /** "On target", "On target, sliding", "Off target, no plan", or since when it is due. */
    public String words(LocalDate today) {
        if (dueSince == null) {
            var more = sliding ? "sliding" : plan.word();
            return more.isEmpty() ? status.word() : status.word() + ", " + more;
        }
        return dueSince.equals(today.minusDays(1)) ? "Due yesterday" : "Due " + Days.brief(dueSince, today);
    }
}
