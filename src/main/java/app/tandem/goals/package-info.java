/**
 * Joint goals: what both sides want to have reached by a date, owned by one person of each.
 *
 * <p>It refuses to let terms count that one side alone has signed: a changed term waits beside the one in force until both
 * owners have signed the same words.
 */
@NullMarked
@ApplicationModule(
        displayName = "Goals",
        allowedDependencies = {
            "partnership",
            "history",
            "live",
            "shell",
            "drafts",
            "scorecards",
            "actions",
            "actions :: list",
            "checkins",
            "coedit",
            "coedit :: editor"
        })
package app.tandem.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
