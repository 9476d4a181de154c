/**
 * What both sides watch: measures, their readings, and how each period stands against the bounds that were agreed.
 *
 * <p>What a measure means changes only when both sides have signed it, from a day on; what is past keeps its rule.
 *
 * <p>Readings come in from files as other programs write them, wide or with one reading in each row: what was recognised
 * is shown and can be said otherwise, nothing counts before it was seen, and one bad row keeps all of it out.
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
            "actions",
            "actions :: list"
        })
package app.tandem.scorecards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
