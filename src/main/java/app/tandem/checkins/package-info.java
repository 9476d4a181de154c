/**
 * What both sides will talk about at their next check-in: what anybody puts there, and what other features find by
 * themselves.
 *
 * <p>It refuses to let anybody take back what the other side has put there, and an origin that nothing vouches for. What
 * features find stands there as long as it is so and is stored nowhere, so it can neither be forgotten nor stand twice.
 */
@NullMarked
@ApplicationModule(
        displayName = "Check-ins",
        allowedDependencies = {"partnership", "live", "history", "drafts", "shell"})
package app.tandem.checkins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
