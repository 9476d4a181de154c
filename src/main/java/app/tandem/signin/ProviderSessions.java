package app.tandem.signin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open sessions that began at a provider. */
@Component
class ProviderSessions {
    private final OpenSessions sessions;

    ProviderSessions(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** By the id of our own session. */
    Map<String, ProviderSession> all() {
        return sessions.all()
                .flatMap(session -> began(session).stream().map(began -> Map.entry(session.id(), began)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void end(String sessionId) {
        sessions.end(sessionId);
    }

    /** How many were ended. */
    int endMeant(UUID providerId, @Nullable String subject, @Nullable String sessionThere) {
        var meant = all().entrySet().stream()
                .filter(entry -> entry.getValue().isMeant(providerId, subject, sessionThere))
                .map(Map.Entry::getKey)
                .toList();
        meant.forEach(sessions::end);
        return meant.size();
    }

    private static Optional<ProviderSession> began(OpenSession session) {
        try {
            return Optional.ofNullable((ProviderSession) session.session().getAttribute(ProviderSession.NAME));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
