package app.tandem.scorecards;

import java.time.Duration;
import java.time.Instant;

/**
 * A contractual measure that has been off target for two periods and has no plan.
 *
 * @param since when that was known
 */
public record MissingPlan(MeasureDetails measure, Instant since) {
    private static final Duration OWNERS_HAVE = Duration.ofHours(24);
    private static final Duration LEADS_HAVE = Duration.ofHours(48);

    /** With whom it is: it climbs while nothing is done. */
    public enum Level {
        OWNERS("the measure’s owners"),
        OPERATIONS_LEADS("the operations leads"),
        SPONSORS("the sponsors");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Level level(Instant now) {
        if (now.isBefore(since.plus(OWNERS_HAVE))) {
            return Level.OWNERS;
        }
        return now.isBefore(since.plus(OWNERS_HAVE).plus(LEADS_HAVE)) ? Level.OPERATIONS_LEADS : Level.SPONSORS;
    }

    /** When it goes one step up; of what the sponsors have, when they got it. */
    public Instant next(Instant now) {
        var toLeads = since.plus(OWNERS_HAVE);
        return level(now) == Level.OWNERS ? toLeads : toLeads.plus(LEADS_HAVE);
    }
}
