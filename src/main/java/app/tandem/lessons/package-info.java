/**
 * What the partnership learnt, what it changed because of it, and how it will be seen that this worked.
 *
 * <p>It refuses a lesson that changed nothing, words of one's own side as what the other said, a confirmation by the
 * side that made the change, and feedback that not both teams may read as what a lesson comes from.
 */
@NullMarked
@ApplicationModule(
        displayName = "Lessons",
        allowedDependencies = {"partnership", "live", "history", "drafts", "shell", "actions", "feedback", "scorecards"
        })
package app.tandem.lessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
