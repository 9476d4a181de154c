package app.tandem.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.signin.MySessions;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A cookie that was copied is worth nothing once its owner has signed out or ended that session from elsewhere. */
@TandemTest
@TestPropertySource(properties = "tandem.limits.tab=120/PT1M")
@ActiveProfiles("demo")
class SignedOutTest {
    private static final String TITLE = "First contact resolution";

    private final MySessions sessions;
    private final CurrentPerson currentPerson;
    private final Cast cast;
    private final String goals;
    private final Stranger lee;
    private final RawTab thief;
    private final RawTab.Opened opened;

    SignedOutTest(
            Goals goals,
            MySessions sessions,
            CurrentPerson currentPerson,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.sessions = sessions;
        this.currentPerson = currentPerson;
        cast = casting.fresh();
        cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        this.goals = "p/" + cast.lee.slug() + "/goals";
        lee = new Stranger(port);
        thief = new RawTab(port, lee.signIn(cast.lee), "localhost");
        assertThat(thief.page(this.goals)).contains(TITLE);
        opened = thief.open(this.goals);
    }

    @Test
    void afterSigningOut() {
        lee.post("/logout", "_csrf=" + lee.token());

        opensNothing();
    }

    @Test
    void afterItWasEndedFromAnotherPlace() {
        currentPerson.actAs(
                cast.lee.personId(),
                () -> sessions.end(sessions.all("").getFirst().number()));

        opensNothing();
    }

    private void opensNothing() {
        assertThat(thief.raw("GET /session", "")).startsWith("HTTP/1.1 401");
        assertThat(thief.go(opened, goals)).doesNotContain(TITLE);
        assertThat(thief.raw("GET /" + goals, "")).startsWith("HTTP/1.1 302");
        assertThat(thief.raw("GET /?v-r=init&location=" + goals + "&query=", ""))
                .doesNotContain("Vaadin-Security-Key");
        assertThat(thief.raw("GET /live/texts/" + UUID.randomUUID() + "?client=x", ""))
                .startsWith("HTTP/1.1 401");
    }
}
