package app.tandem.ratelimits;

import app.tandem.partnership.Refusal;
import java.time.Duration;

/** Somebody knocked too often and is told when to come back. */
public class TooOften extends Refusal {
    private final Duration wait;

    TooOften(Duration wait) {
        super("That was too often in a short time. Please wait " + inWords(wait) + ", then try again.");
        this.wait = wait;
    }

    /** At least one second, so that nobody is sent back at once. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    static String inWords(Duration time) {
        var seconds = Math.max(1, time.plusMillis(999).toSeconds());
        if (seconds < 60) {
            return seconds == 1 ? "a second" : seconds + " seconds";
        }
        var minutes = (seconds + 59) / 60;
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
