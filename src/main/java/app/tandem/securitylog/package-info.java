/**
 * What was refused, to whom and when: a partnership of others, a thing that is not theirs, a forged form, a sign-in that
 * failed, a door knocked at too often.
 *
 * <p>It hears {@link app.tandem.partnership.AccessRefused}, which doors publish without knowing who listens; it writes
 * off the request's thread and never loses the first of a kind, and a flood becomes one row that counts up. It refuses
 * to keep what somebody typed: no query, no token, no sign that would write a line of its own. Only an administrator of
 * the outsourcer reads it, for the partnerships and people of their own company: a refusal names both who asked and whom
 * it was asked of, and only they answer for both.
 */
@NullMarked
@ApplicationModule(
        displayName = "Security log",
        allowedDependencies = {"partnership", "shell"})
package app.tandem.securitylog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
