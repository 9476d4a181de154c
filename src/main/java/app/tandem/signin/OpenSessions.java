package app.tandem.signin;

import app.tandem.partnership.PersonLeft;
import app.tandem.partnership.PersonSignedOut;
import app.tandem.shell.TabsOfSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Who is signed in where on this node, so that any session can be ended at once. */
@Component
class OpenSessions implements HttpSessionListener, HttpSessionIdListener, LogoutHandler {
    private static final int LONGEST_BROWSER = 300;
    private static final Duration CONTAINER_WAITS = Duration.ofDays(2);
    private static final Duration TABS_HEAR = Duration.ofMillis(400);

    private final Map<String, OpenSession> sessions = new ConcurrentHashMap<>();
    private final TabsOfSession tabs;
    private final Clock clock;

    OpenSessions(TabsOfSession tabs, Clock clock) {
        this.tabs = tabs;
        this.clock = clock;
    }

    void opened(UUID personId, String way, HttpServletRequest request) {
        var session = request.getSession();
        // Its end is ours to tell: to the servlet even a tab that nobody looks at is busy.
        session.setMaxInactiveInterval((int) CONTAINER_WAITS.toSeconds());
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
        return List.copyOf(sessions.values()).stream();
    }

    /** The newest first. */
    List<OpenSession> of(UUID personId) {
        return sessions.values().stream()
                .filter(session -> session.personId().equals(personId))
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }

    Optional<OpenSession> find(String sessionId) {
        return Optional.ofNullable(sessions.get(sessionId));
    }

    void end(String sessionId) {
        var session = sessions.remove(sessionId);
        if (session != null) {
            end(session, tabs::close);
        }
    }

    /** Whoever signs out does so in every tab of that browser. */
    @Override
    public void logout(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Authentication authentication) {
        var known = request.getSession(false);
        var session = known == null ? null : sessions.remove(known.getId());
        if (session != null) {
            end(session, tabs::closeOthers);
        }
    }

    void endAllOf(UUID personId) {
        of(personId).forEach(session -> end(session.id()));
    }

    /** Nobody is signed in there from this moment; the session itself stays until its tabs have heard of it. */
    private static void end(OpenSession session, Consumer<HttpSession> closeTabs) {
        session.forget();
        closeTabs.accept(session.session());
        CompletableFuture.delayedExecutor(TABS_HEAR.toMillis(), TimeUnit.MILLISECONDS)
                .execute(session::end);
    }

    @EventListener
    void on(PersonLeft left) {
        endAllOf(left.personId());
    }

    @EventListener
    void on(PersonSignedOut signedOut) {
        endAllOf(signedOut.personId());
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
