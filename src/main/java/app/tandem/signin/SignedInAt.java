package app.tandem.signin;

import java.time.Instant;

/**
 * One browser in which the person is signed in. Its number says nothing about the session's id, which would open it.
 */
public record SignedInAt(
        String number, String browser, String way, String address, Instant since, Instant lastActive, boolean own) {}
