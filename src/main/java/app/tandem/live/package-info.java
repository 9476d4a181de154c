/**
 * Keeps open tabs up to date and shows who is where.
 *
 * <p>It carries no data: it only says "look again", and each tab re-reads as its own member.
 */
@NullMarked
@ApplicationModule(displayName = "Live", allowedDependencies = "partnership")
package app.tandem.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
