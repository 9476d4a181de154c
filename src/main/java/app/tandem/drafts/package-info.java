/**
 * What somebody has typed into a field and not yet saved, so that no closed tab and no lost server takes it away.
 *
 * <p>It shows a draft to nobody but its author, and remembers nothing once the field is saved.
 */
@NullMarked
@ApplicationModule(displayName = "Drafts", allowedDependencies = "partnership")
package app.tandem.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
