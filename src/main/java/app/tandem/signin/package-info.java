/**
 * Lets people in: the sign-in page, the demo people of profile {@code demo}, and what may be asked for without an account.
 *
 * <p>It refuses to start with demo people and a real sign-in switched on together, and opens no Flow session before
 * sign-in.
 */
@NullMarked
@ApplicationModule(displayName = "Sign-in", allowedDependencies = "partnership")
package app.tandem.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
