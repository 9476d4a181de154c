/**
 * What both sides watch: measures, their readings, and how each period stands against the bounds that were agreed.
 *
 * <p>What a measure means changes only when both sides have signed it, from a day on; what is past keeps its rule.
 *
 * <p>A value that is not there is said to be late; the last good one never stands in for it. Readings are corrected with
 * a reason, never overwritten in silence. It refuses to rank people: a measure belongs to the partnership.
 */
@NullMarked
@ApplicationModule(
        displayName = "Scorecards",
        allowedDependencies = {
            "partnership",
            "live",
            "history",
            "drafts",
            "ratelimits",
            "shell",
            "programmes",
            "actions",
            "actions :: list"
        })
package app.tandem.scorecards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
