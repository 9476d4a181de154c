package app.tandem.actions;

import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.UUID;

/** An action as a line of a list shows it to one reader. */
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
        boolean late,
        boolean mine,
        boolean askedByMe,
        boolean mineToConfirm) {
    public boolean waitsForMe() {
        return mine && state.isUndone() || mineToConfirm && state == ActionState.DONE;
    }
}
