/**
 * Praise and wishes for change, said with the same evidence and seen by exactly those whom the form named.
 *
 * <p>It refuses praise that is thinner than criticism, a reader who was not named, and every change to words that their
 * recipient has seen. Who may read is decided in one place, {@link app.tandem.feedback.Circle}: the audience shown before
 * sending, every query, history and the origin of actions ask it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"partnership", "live", "history", "shell", "actions", "drafts"})
package app.tandem.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
