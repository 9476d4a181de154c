package app.tandem.signin;

import app.tandem.partnership.PersonLeft;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is signed in where on this node, so that any session can be ended at once. */
@Component
class OpenSessions implements HttpSessionListener, HttpSessionIdListener {
    private static final int LONGEST_BROWSER = 300;

    private final Map<String, OpenSession> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    void opened(UUID personId, String way, HttpServletRequest request) {
        var session = request.getSession();
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        sessions.put(
                session.getId(),
                new OpenSession(
                        session.getId(),
                        personId,
                        way,
                        clock.instant(),
                        request.getRemoteAddr(),
                        browser.substring(0, Math.min(LONGEST_BROWSER, browser.length())),
                        session));
    }

    Stream<OpenSession> all() {
        return sessions.values().stream();
    }

    /** The newest first. */
    List<OpenSession> of(UUID personId) {
        return sessions.values().stream()
                .filter(session -> session.personId().equals(personId))
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }

    void end(String sessionId) {
        var session = sessions.get(sessionId);
        if (session != null) {
            session.end();
        }
    }

    void endAllOf(UUID personId) {
        of(personId).forEach(OpenSession::end);
    }

    @EventListener
    void on(PersonLeft left) {
        endAllOf(left.personId());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        var session = sessions.remove(before);
        if (session != null) {
            sessions.put(event.getSession().getId(), session.under(event.getSession()));
        }
    }
}
