/**
 * Keeps what must be stored and yet not be readable in the database: providers' secrets and links on their way.
 *
 * <p>It refuses to open what was sealed with another key.
 */
@NullMarked
@ApplicationModule(
        displayName = "Secrets",
        allowedDependencies = {})
package app.tandem.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
