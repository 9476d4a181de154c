/**
 * The lines of business inside a partnership, such as a returns desk: what measures, and later goals and agreements,
 * belong to.
 *
 * <p>Both sides read them; either side's admins name and end them. It refuses two of one name, and it never takes away
 * what belonged to one that has ended.
 */
@NullMarked
@ApplicationModule(
        displayName = "Programmes",
        allowedDependencies = {"partnership", "live", "history", "drafts", "shell"})
package app.tandem.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
