package app.tandem.signin;

import java.util.Optional;

/** A way to sign in with a work e-mail. The sign-in page asks each in its order; the first that knows the address leads on. */
public interface WayIn {
    /**
     * The address of the next page. Whoever answers here takes as long for an address that nobody has as for any other,
     * so that nobody can find out who is here.
     */
    Optional<String> redirectFor(String email);
}
