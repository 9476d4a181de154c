package app.tandem.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why sessions ended that nobody signed out of, so that the sign-in page can say it to the browser that had one. */
@Component
class EndedSessions {
    private static final int MOST = 10_000;

    private final Cache<String, String> sentences =
            Caffeine.newBuilder().maximumSize(MOST).build();

    void note(String sessionId, String sentence) {
        sentences.put(sessionId, sentence);
    }

    Optional<String> why(@Nullable String sessionId) {
        return Optional.ofNullable(sessionId).map(sentences::getIfPresent);
    }
}
