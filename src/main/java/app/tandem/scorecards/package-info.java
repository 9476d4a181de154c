/**
 * What both sides watch: measures, their readings, and how each period stands against the bounds that were agreed.
 *
 * <p>What a measure means changes only when both sides have signed it, from a day on; what is past keeps its rule.
 *
 * <p>Either side may doubt a number, and both values stand there until the other side has answered. A period is final once
 * both have signed it. What the contract names and stays off target needs a plan in which both sides do something.
 *
 * <p>Readings come in from files as other programs write them, wide or with one reading in each row: what was recognised
 * is shown and can be said otherwise, nothing counts before it was seen, and one bad row keeps all of it out.
 *
 * <p>A value that is not there is said to be late; the last good one never stands in for it. Readings are corrected with
 * a reason, never overwritten in silence, whether somebody types them, brings a file or lets a program send them. It refuses to rank people: a measure belongs to the partnership.
 */
@NullMarked
@ApplicationModule(
        displayName = "Scorecards",
        allowedDependencies = {
            "partnership",
            "live",
            "history",
            "drafts",
            "coedit",
            "coedit :: editor",
            "ratelimits",
            "shell",
            "programmes",
            "actions",
            "actions :: list"
        })
package app.tandem.scorecards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
