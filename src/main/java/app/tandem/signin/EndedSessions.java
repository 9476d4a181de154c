package app.tandem.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why sessions ended that nobody signed out of, so that the sign-in page can say it to the browser that had one. */
@Component
class EndedSessions {
    private static final int MOST = 10_000;

    private final Map<String, String> sentences = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    synchronized void note(String sessionId, String sentence) {
        sentences.put(sessionId, sentence);
    }

    synchronized Optional<String> why(@Nullable String sessionId) {
        return Optional.ofNullable(sentences.get(sessionId));
    }
}
