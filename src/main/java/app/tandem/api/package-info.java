/**
 * What programs ask for over HTTP, under {@code /api/v1}: today, that readings are taken in.
 *
 * <p>Whoever calls shows an access token; no session, no cookie and no page is behind these addresses. What comes in is
 * written as whoever made the token, in that token's partnership alone, and history says that it came by an interface.
 * Every refusal is {@code application/problem+json} with a sentence that says what to do. It does nothing twice: each
 * post carries a key, and the same key with the same words gets the same answer for two days.
 */
@NullMarked
@ApplicationModule(
        displayName = "Interface for programs",
        allowedDependencies = {"partnership", "tokens", "scorecards", "ratelimits", "secrets", "shell"})
package app.tandem.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
