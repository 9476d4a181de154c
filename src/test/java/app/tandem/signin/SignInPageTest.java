package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@TandemTest
class SignInPageTest {
    private final Cast cast;
    private final Stranger stranger;

    SignInPageTest(Cast.Casting casting, @LocalServerPort int port) {
        this.cast = casting.fresh();
        this.stranger = new Stranger(port);
    }

    @Test
    void thePageAsksForTheWorkEmailAndKnowsNobody() {
        assertThat(stranger.get("/sign-in").body())
                .contains("Work e-mail", "Continue")
                .doesNotContain("Demo:", cast.lee.name());
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsSaidToBeNone() {
        for (var typed : new String[] {"lee", "@acme.com", "", "x".repeat(300) + "@acme.com"}) {
            var answer = stranger.post("/sign-in", "_csrf=" + stranger.token() + "&email=" + typed);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("This is not an e-mail address");
        }
    }

    @Test
    void demoPeopleDoNotExistOutsideTheDemo() {
        var answer = stranger.post(
                "/sign-in/demo",
                "_csrf=" + stranger.token() + "&person=" + cast.lee.personId() + "&partnership=" + cast.lee.slug());

        assertThat(answer.statusCode()).isIn(302, 403);
        assertThat(stranger.get("/p/" + cast.lee.slug()).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/sign-in"));
    }

    @Test
    void aStrangerIsSentToTheSignInPageAndCostsNoSession() {
        var answer = stranger.get("/p/" + cast.lee.slug() + "/goals");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(stranger.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    void anEditorOfWhoIsSignedOutIsToldSoAndIsNotWhereSigningInLeads() {
        var answer = stranger.get("/live/texts/" + UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("REDIRECT_URI"));
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    void thePageRunsNoScriptAndIsNeverFramed() {
        var page = stranger.get("/sign-in");

        assertThat(page.body()).doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void noDoorOpensByAnotherSpellingOfAnAddress() {
        for (var address : new String[] {
            "/p/" + cast.lee.slug() + ";x=/styles/",
            "//p/" + cast.lee.slug(),
            "/styles/%2e%2e/p/" + cast.lee.slug(),
            "/live/texts/1"
        }) {
            assertThat(stranger.get(address).statusCode()).as(address).isNotEqualTo(200);
        }
    }
}
