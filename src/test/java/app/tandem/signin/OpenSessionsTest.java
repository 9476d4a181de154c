package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.partnership.PersonLeft;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionsTest {
    private final OpenSessions sessions = new OpenSessions(Clock.systemUTC());
    private final UUID lee = UUID.randomUUID();

    @Test
    void leavingEndsEverySessionOfThatPersonAndNobodyElses() {
        var office = open(lee);
        var phone = open(lee);
        var mias = open(UUID.randomUUID());
        sessions.on(new PersonLeft(lee));
        assertThat(office.isInvalid()).isTrue();
        assertThat(phone.isInvalid()).isTrue();
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
        assertThat(office.isInvalid()).isTrue();
    }

    private MockHttpSession open(UUID person) {
        var request = new MockHttpServletRequest();
        sessions.opened(person, "Demo", request);
        return (MockHttpSession) request.getSession();
    }
}
