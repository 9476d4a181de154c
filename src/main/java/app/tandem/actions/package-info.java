/**
 * What one person will do by a date, on either side, how far it is, and under which pillar of the House it stands.
 *
 * <p>It refuses an action with no owner, a step by somebody whose step it is not, and an origin that whoever adds the
 * action may not see. Where an action comes from is told only to those who may see that thing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Actions",
        allowedDependencies = {"partnership", "live", "history", "drafts", "shell"})
package app.tandem.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
