package app.tandem.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a browser keeps, sealed, while its person is at the provider; with a tester nobody is signed in at the end. */
record BegunSignIn(
        UUID providerId,
        int edition,
        String state,
        String nonce,
        String verifier,
        String redirectUri,
        Instant since,
        @Nullable UUID tester) {}
