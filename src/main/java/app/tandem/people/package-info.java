/**
 * Who sits where on both sides, who holds no seat yet, and what those looked at who only read along.
 *
 * <p>Both sides see every seat, the empty ones too. It refuses to fill a seat of the other side, and whoever is no admin
 * of their own organisation.
 */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"partnership", "live", "history", "shell"})
package app.tandem.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
