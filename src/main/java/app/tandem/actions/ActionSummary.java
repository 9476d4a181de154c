package app.tandem.actions;

import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action as a line of a list shows it to one reader, on the day that it is where they are. */
public record ActionSummary(
        UUID id,
        String title,
        String owner,
        UUID ownerId,
        Side ownerSide,
        String requester,
        LocalDate due,
        LocalDate firstDue,
        int moves,
        ActionState state,
        LocalDate today,
        boolean mine,
        boolean askedByMe,
        boolean mineToConfirm,
        @Nullable LimitSummary limit) {
    public boolean late() {
        return state.isUndone() && due.isBefore(today);
    }

    public String dueDay() {
        return Days.brief(due, today);
    }

    public String firstDueDay() {
        return Days.brief(firstDue, today);
    }

    /** "moved 2×, first due 3 May", or nothing; a decision that was waited for moves it without anybody's doing. */
    public String moved() {
        if (moves == 0) {
            return due.equals(firstDue) ? "" : "first due " + firstDueDay();
        }
        return "moved " + moves + "×, first due " + firstDueDay();
    }

    public boolean waitsForMe() {
        return mine && state.isUndone() || mineToConfirm && state == ActionState.DONE || isMineToResolve();
    }

    private boolean isMineToResolve() {
        return limit != null && (limit.mineToDecide() || limit.mineToNameAnother());
    }
}
