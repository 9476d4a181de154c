/**
 * The foundation: who works with whom, who acts right now, and the wall between partnerships.
 *
 * <p>It refuses every read and every write while nobody acts, and every row of another partnership. {@link
 * app.tandem.partnership.Verb} says who may do what, and {@link app.tandem.partnership.Rights} answers it for whoever
 * acts; an auditor is stopped before every door that writes and again below it, without any feature's doing.
 * Deadlines in business days are counted by {@link app.tandem.partnership.WorkingCalendar}, the recipient's.
 */
@NullMarked
@ApplicationModule(
        displayName = "Partnership",
        allowedDependencies = {})
package app.tandem.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
