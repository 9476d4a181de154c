/**
 * What one side tells the other before it is certain, and how certain it has become since.
 *
 * <p>It refuses a heads-up that promises no next update, an acknowledgement by the side that gave it or of words that are
 * not the newest, and every change to what has been said: only a new step is added. Silence is shown as silence.
 */
@NullMarked
@ApplicationModule(
        displayName = "Heads-ups",
        allowedDependencies = {"partnership", "live", "history", "drafts", "shell", "actions", "actions :: list"})
package app.tandem.headsups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
