package app.tandem.actions;

import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import java.time.LocalDate;

/** With whom an action waits because it is beyond its owner's authority, and since when, as one reader sees it. */
public record LimitSummary(
        String decider,
        Side deciderSide,
        boolean deciderHasLeft,
        LocalDate since,
        LocalDate today,
        boolean mineToDecide,
        boolean mineToNameAnother) {
    /** "with Lee Carter for 3 days". */
    public String waitsWith() {
        return deciderHasLeft
                ? decider + ", who was to decide, has left"
                : "with " + (mineToDecide ? "you " : decider + " ") + Days.since(since, today);
    }
}
