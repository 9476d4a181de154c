/**
 * Lets people in: the sign-in page, each organisation's own provider (OpenID Connect), links by mail for those that
 * have none, the very first admin, the demo people of profile {@code demo}, and what may be asked for without an account.
 *
 * <p>Every way in is a {@link app.tandem.signin.WayIn} and ends in a fresh session. A person is known by issuer and
 * subject; an e-mail only ever leads somebody who has been invited to their own organisation's place. It refuses to start
 * with demo people and a real sign-in switched on together, opens no session before sign-in, tells nobody
 * which addresses it knows, and talks to no address
 * inside of the network it stands in. A sign-in lasts as long as its person moves, and never longer than a day's work;
 * everybody sees where they are signed in and ends what they do not know.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"mail", "partnership", "secrets", "shell"})
package app.tandem.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
