/**
 * By what a program comes into one partnership: access tokens, each with a name, a scope and somebody who answers for it.
 *
 * <p>Only an administrator of the BPO makes and revokes them, and both sides read in the partnership's news that they did.
 * A token's words are shown once, and only their digest is kept. It opens nothing once it is revoked or over, nor when
 * whoever made it works here no more or administers no more: what comes in by it is written in their name.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access tokens",
        allowedDependencies = {"partnership", "secrets", "history", "shell"})
package app.tandem.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
