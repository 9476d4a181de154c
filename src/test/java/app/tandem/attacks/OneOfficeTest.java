package app.tandem.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.People;
import app.tandem.securitylog.LogReader;
import app.tandem.signin.Stranger;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A whole company comes from one address: only whoever guesses is held up. */
@TandemTest
@TestPropertySource(properties = "tandem.limits.link=3/PT1H")
class OneOfficeTest {
    private static final int SHIFT = 8;

    private final Cast cast;
    private final People people;
    private final LogReader log;
    private final int port;

    OneOfficeTest(Cast.Casting casting, People people, LogReader log, @LocalServerPort int port) {
        cast = casting.fresh();
        this.people = people;
        this.log = log;
        this.port = port;
    }

    @Test
    void everybodyOfAShiftComesInByALinkAndAGuesserIsStopped() {
        var used = new ArrayList<String>();
        for (var n = 0; n < SHIFT; n++) {
            var who = n % 2 == 0 ? cast.lee : cast.sam;
            var email = people.person(who.personId()).orElseThrow().email();
            var browser = new Stranger(port);
            browser.post("/sign-in", "_csrf=" + browser.token() + "&email=" + email);
            used.add(Letterbox.awaitFor(email, n / 2 + 1).getLast().links().getFirst());
            assertThat(browser.get(used.getLast()).statusCode())
                    .as("page %s", n)
                    .isEqualTo(200);
            assertThat(browser.post(used.getLast(), "_csrf=" + browser.token()).statusCode())
                    .as("button %s", n)
                    .isEqualTo(302);
            assertThat(browser.sessions()).hasSize(1);
        }
        var guesser = new Stranger(port);
        assertThat(guesser.get(used.getFirst()).statusCode()).as("used").isEqualTo(404);
        assertThat(guesser.get("/sign-in/link/guessed").statusCode())
                .as("unknown")
                .isEqualTo(404);
        assertThat(guesser.post("/invitation/guessed", "_csrf=" + guesser.token())
                        .statusCode())
                .as("unknown")
                .isEqualTo(404);
        var refused = guesser.get("/sign-in/link/guessed-again");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        log.await(cast, line -> line.kind() == Kind.TOO_OFTEN && line.thing().startsWith("link at /sign-in/link"));
    }
}
