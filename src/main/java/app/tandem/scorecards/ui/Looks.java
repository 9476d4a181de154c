package app.tandem.scorecards.ui;

import app.tandem.scorecards.Status;

/** Which shape and colour of the shell a measure's status has. */
final class Looks {
    private Looks() {}

    static app.tandem.shell.Status of(Status status) {
        return switch (status) {
            case GREEN -> app.tandem.shell.Status.GOOD;
            case AMBER -> app.tandem.shell.Status.WATCH;
            case RED -> app.tandem.shell.Status.OFF;
            case STALE, NO_DATA -> app.tandem.shell.Status.LATE;
        };
    }
}
