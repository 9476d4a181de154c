/**
 * The foundation: who works with whom, who acts right now, and the wall between partnerships.
 *
 * <p>It refuses every read and every write while nobody acts, and every row of another partnership.
 */
@NullMarked
@ApplicationModule(
        displayName = "Partnership",
        allowedDependencies = {})
package app.tandem.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
