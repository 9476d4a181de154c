package app.tandem.actions.ui;

import app.tandem.actions.ActionState;
import app.tandem.actions.ActionSummary;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;

/** How far an action is, and whether it is late. */
class ActionBadge extends StatusBadge {
    ActionBadge(ActionSummary action) {
        super(status(action), words(action));
    }

    private static Status status(ActionSummary action) {
        return switch (action.state()) {
            case OPEN, DOING ->
                action.late() ? Status.OFF : action.state() == ActionState.OPEN ? Status.LATE : Status.WATCH;
            case DONE, LIMIT -> Status.WATCH;
            case CONFIRMED -> Status.GOOD;
            case DROPPED -> Status.LATE;
        };
    }

    private static String words(ActionSummary action) {
        var limit = action.limit();
        if (limit != null) {
            return "Beyond %s authority, %s"
                    .formatted(action.mine() ? "your" : action.owner() + "’s", limit.waitsWith());
        }
        return action.late()
                ? action.state() + ", was due " + action.dueDay()
                : action.state().toString();
    }
}
