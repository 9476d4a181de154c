package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.shell.TabsOfSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionTimesTest {
    private final UUID lee = UUID.randomUUID();
    private Instant now = Instant.parse("2026-09-01T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final OpenSessions sessions = new OpenSessions(new TabsOfSession(), clock);
    private final EndedSessions ended = new EndedSessions();
    private final SessionTimes times =
            new SessionTimes(Duration.ofMinutes(30), Duration.ofHours(12), sessions, ended, clock);
    private final MockHttpServletRequest browser = new MockHttpServletRequest();

    @Test
    void nobodyMovingForHalfAnHourEndsASession() {
        sessions.opened(lee, "Demo", browser);
        after(Duration.ofMinutes(29));
        assertThat(sessions.of(lee)).hasSize(1);
        var id = sessions.of(lee).getFirst().id();
        after(Duration.ofMinutes(1));
        assertThat(sessions.of(lee)).isEmpty();
        assertThat(ended.why(id)).contains("You were signed out because nothing happened for 30 minutes.");
    }

    @Test
    void whoeverMovesStaysSignedInButNotForEver() {
        sessions.opened(lee, "Demo", browser);
        for (var minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
            after(Duration.ofMinutes(20));
            assertThat(sessions.of(lee)).as("after %d minutes", minutes).hasSize(1);
            times.moved(browser.getSession());
        }
        assertThat(left()).isEqualTo(new SessionTimes.Left(1_800, 1_200, 120, 60));
        var id = sessions.of(lee).getFirst().id();
        after(Duration.ofMinutes(20));
        assertThat(sessions.of(lee)).isEmpty();
        assertThat(ended.why(id)).contains("You were signed out because a sign-in lasts 12 hours at most.");
    }

    @Test
    void aPageIsToldInTimeToWarn() {
        sessions.opened(lee, "Demo", browser);
        after(Duration.ofMinutes(28));
        assertThat(left()).isEqualTo(new SessionTimes.Left(120, 41_520, 120, 60));
        times.moved(browser.getSession());
        assertThat(left().idle()).isEqualTo(1_800);
    }

    private SessionTimes.Left left() {
        return times.left(sessions.of(lee).getFirst());
    }

    private void after(Duration time) {
        now = now.plus(time);
        times.endWhatIsOver();
    }
}
