package app.tandem.actions;

import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import java.time.LocalDate;
import java.util.UUID;

/** An action as a line of a list shows it to one reader, on the day that it is where they are. */
public record ActionSummary(
        UUID id,
        String title,
        String owner,
        Side ownerSide,
        String requester,
        LocalDate due,
        LocalDate firstDue,
        int moves,
        ActionState state,
        LocalDate today,
        boolean mine,
        boolean askedByMe,
        boolean mineToConfirm) {
    public boolean late() {
        return state.isUndone() && due.isBefore(today);
    }

    public String dueDay() {
        return Days.brief(due, today);
    }

    public String firstDueDay() {
        return Days.brief(firstDue, today);
    }

    /** "moved 2×, first due 3 May", or nothing. */
    public String moved() {
        return moves == 0 ? "" : "moved " + moves + "×, first due " + firstDueDay();
    }

    public boolean waitsForMe() {
        return mine && state.isUndone() || mineToConfirm && state == ActionState.DONE;
    }
}
