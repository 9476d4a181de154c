package app.tandem.tokens;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token as it stands in a list: everything but its words, which nobody knows. */
public record TokenSummary(
        UUID id,
        String name,
        Scope scope,
        State state,
        String madeBy,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        String revokedBy,
        @Nullable Instant revokedAt) {
    /** Whether it opens anything, and why not. */
    public enum State {
        WORKS,
        EXPIRED,
        REVOKED,
        WITHOUT_MAKER
    }
}
