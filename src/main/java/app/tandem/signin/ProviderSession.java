package app.tandem.signin;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What a session that began at a provider remembers of it, to end together with the one there. */
class ProviderSession {
    static final String NAME = ProviderSession.class.getName();

    private final UUID providerId;
    private final String subject;
    private final @Nullable String sessionThere;
    private final String idToken;
    private final AtomicBoolean beingAsked = new AtomicBoolean();
    private volatile @Nullable String refreshToken;
    private volatile Instant askedAt;

    ProviderSession(UUID providerId, Vouched user, @Nullable String refreshToken, Instant now) {
        this.providerId = providerId;
        this.subject = user.subject();
        this.sessionThere = user.claim("sid");
        this.idToken = user.idToken();
        this.refreshToken = refreshToken;
        this.askedAt = now;
    }

    UUID providerId() {
        return providerId;
    }

    String idToken() {
        return idToken;
    }

    @Nullable
    String refreshToken() {
        return refreshToken;
    }

    /** Whether this is meant by a provider that names a session or, without one, a person. */
    boolean isMeant(UUID provider, @Nullable String subjectThere, @Nullable String session) {
        return providerId.equals(provider)
                && (session == null ? subject.equals(subjectThere) : session.equals(sessionThere));
    }

    /** True for the one that shall ask the provider now. */
    boolean begins(Instant lastAsked) {
        return refreshToken != null && askedAt.isBefore(lastAsked) && beingAsked.compareAndSet(false, true);
    }

    void asked(@Nullable String nextRefreshToken, Instant now) {
        if (nextRefreshToken != null) {
            refreshToken = nextRefreshToken;
        }
        askedAt = now;
        beingAsked.set(false);
    }
}
