package app.tandem.headsups;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about a heads-up, its dated line from the first step on. */
public record HeadsUpDetails(HeadsUpSummary summary, String canInfluence, String cannotInfluence, List<Step> steps) {
    /** How certain it was, what had changed, and who has acknowledged it. */
    public record Step(
            int number,
            Certainty certainty,
            String whatChanged,
            @Nullable LocalDate nextUpdate,
            Instant at,
            String person,
            Side side,
            List<Acknowledged> acknowledged) {}

    public record Acknowledged(String person, Side side, Instant at) {}
}
