/**
 * How often anybody may knock: sign-ins, links, invitations, imports, sockets, tabs, unknown addresses, programs and
 * their tokens.
 *
 * <p>A door asks {@link app.tandem.ratelimits.RateLimits} and is refused with {@link app.tandem.ratelimits.TooOften},
 * which answers 429 and says when to come back. It counts in memory, on one node, for a bounded number of keys.
 */
@NullMarked
@ApplicationModule(displayName = "Rate limits", allowedDependencies = "partnership")
package app.tandem.ratelimits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
