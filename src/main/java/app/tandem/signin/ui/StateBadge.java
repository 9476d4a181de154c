package app.tandem.signin.ui;

import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import app.tandem.signin.ProviderState;

/** How far an organisation's own sign-in has come. */
class StateBadge extends StatusBadge {
    StateBadge(ProviderState state) {
        super(status(state), word(state));
    }

    private static Status status(ProviderState state) {
        return switch (state) {
            case ON -> Status.GOOD;
            case TESTED -> Status.WATCH;
            case UNTESTED, NONE -> Status.LATE;
        };
    }

    private static String word(ProviderState state) {
        return switch (state) {
            case ON -> "Switched on";
            case TESTED -> "Tested, still off";
            case UNTESTED -> "Not tested yet";
            case NONE -> "Link by mail";
        };
    }
}
