package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@TandemTest
@ActiveProfiles("demo")
class DemoSignInTest {
    private final Cast cast;
    private final Stranger stranger;

    DemoSignInTest(Cast.Casting casting, @LocalServerPort int port) {
        this.cast = casting.fresh();
        this.stranger = new Stranger(port);
    }

    @Test
    void everybodyOfBothSidesIsOneClickAway() {
        assertThat(stranger.get("/sign-in").body())
                .contains("Demo: Lee Carter", "Demo: Mia Santos", "Sponsor")
                .doesNotContain("Work e-mail");
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    void aClickSignsInAndLeadsToThePartnership() {
        var answer = signInAs(cast.lee, stranger.token());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/p/" + cast.lee.slug()));
        assertThat(stranger.sessions()).hasSize(1);
    }

    @Test
    void thePageAskedForFirstIsShownAfterwards() {
        stranger.get("/p/" + cast.lee.slug() + "/goals");

        assertThat(signInAs(cast.lee, stranger.token()).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/p/" + cast.lee.slug() + "/goals"));
    }

    @Test
    void aPostWithoutTheFormsTokenIsRefused() {
        stranger.token();

        assertThat(signInAs(cast.lee, "").statusCode()).isEqualTo(403);
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    void nobodySignsInToAPartnershipThatIsNotTheirs() {
        var answer = stranger.post(
                "/sign-in/demo",
                "_csrf=" + stranger.token() + "&person=" + cast.gil.personId() + "&partnership=" + cast.lee.slug());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    void aSessionFromBeforeSigningInIsNotTakenOver() {
        signInAs(cast.lee, stranger.token());
        var before = stranger.sessions();

        signInAs(cast.mia, stranger.token());

        assertThat(stranger.sessions()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatWarnsBeforeASignInEndsReachesWhoeverIsSignedIn() {
        stranger.signIn(cast.lee);

        var script = stranger.get("/scripts/session.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
    }

    private HttpResponse<String> signInAs(Member member, String token) {
        return stranger.post(
                "/sign-in/demo", "_csrf=" + token + "&person=" + member.personId() + "&partnership=" + member.slug());
    }
}
