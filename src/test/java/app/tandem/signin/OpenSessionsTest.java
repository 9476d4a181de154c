package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import app.tandem.partnership.PersonLeft;
import app.tandem.shell.TabsOfSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionsTest {
    private final OpenSessions sessions = new OpenSessions(new TabsOfSession(), Clock.systemUTC());
    private final UUID lee = UUID.randomUUID();

    @Test
    void leavingEndsEverySessionOfThatPersonAndNobodyElses() {
        var office = open(lee);
        var phone = open(lee);
        var mias = open(UUID.randomUUID());
        sessions.on(new PersonLeft(lee, UUID.randomUUID(), "lee@acme.example"));
        assertThat(isSignedIn(office)).isFalse();
        awaitEnd(office);
        awaitEnd(phone);
        assertThat(mias.isInvalid()).isFalse();
    }

    @Test
    void aSessionThatHasEndedIsForgotten() {
        var office = open(lee);
        sessions.sessionDestroyed(new HttpSessionEvent(office));
        assertThat(sessions.of(lee)).isEmpty();
    }

    @Test
    void aSessionUnderANewIdIsStillFoundAndEnded() {
        var office = open(lee);
        var before = office.getId();
        office.changeSessionId();
        sessions.sessionIdChanged(new HttpSessionEvent(office), before);
        sessions.end(before);
        assertThat(office.isInvalid()).isFalse();
        sessions.end(office.getId());
        awaitEnd(office);
    }

    private static boolean isSignedIn(MockHttpSession session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** Its tabs hear of it first. */
    private static void awaitEnd(MockHttpSession session) {
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(session.isInvalid()).isTrue());
    }

    private MockHttpSession open(UUID person) {
        var request = new MockHttpServletRequest();
        sessions.opened(person, "Demo", request);
        request.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, "somebody");
        return (MockHttpSession) request.getSession();
    }
}
