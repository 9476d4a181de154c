package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Every kind of answer tells the browser what to refuse; what only a page needs is looked at in a browser. */
@TandemTest
// A Tandem of their own: everybody's casts stand on the sign-in page, which others measure.
@TestPropertySource(properties = "tandem.limits.tab=120/PT1M")
@ActiveProfiles("demo")
class HeadersTest {
    private final Cast cast;
    private final int port;

    HeadersTest(Cast.Casting casting, @LocalServerPort int port) {
        cast = casting.fresh();
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /sign-in",
                "GET /nothing/here",
                "GET /error",
                "GET /p/x;y/goals",
                "GET /?v-r=init&location=settings&query=",
                "GET /session",
                "GET /live/texts/1",
                "GET /VAADIN/push?v-r=push",
                "GET /VAADIN/dynamic/resource/1/2/scorecard.csv",
                "POST /sign-in/demo",
                "POST /?v-r=uidl&v-uiId=99",
                "POST /?v-r=heartbeat&v-uiId=99"
            })
    void everyAnswerSaysWhatToRefuse(String request) {
        var lee = new RawTab(port, new Stranger(port).signIn(cast.lee), "localhost");
        for (var tab : new RawTab[] {lee, new RawTab(port, "none", "localhost")}) {
            assertThat(head(tab.raw(request, "")))
                    .as(request)
                    .contains(
                            "X-Content-Type-Options: nosniff",
                            "X-Frame-Options: DENY",
                            "Referrer-Policy: same-origin",
                            "Cross-Origin-Opener-Policy: same-origin",
                            "Cross-Origin-Resource-Policy: same-origin",
                            "frame-ancestors 'none'")
                    .containsPattern("Permissions-Policy: .*camera=\\(\\)")
                    .containsPattern("Content-Security-Policy: .*object-src 'none'|default-src 'none'")
                    .doesNotContain("script-src 'self' 'unsafe-inline'", "Strict-Transport-Security", "\r\nServer:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /styles/sign-in.css", "GET /scripts/session.js"})
    void aPieceOfAPageSaysInFewWordsThatItIsNothingElse(String request) {
        var lee = new RawTab(port, new Stranger(port).signIn(cast.lee), "localhost");
        for (var tab : new RawTab[] {lee, new RawTab(port, "none", "localhost")}) {
            assertThat(head(tab.raw(request, "")))
                    .as(request)
                    .contains(
                            "X-Content-Type-Options: nosniff",
                            "Cross-Origin-Resource-Policy: same-origin",
                            "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'")
                    .doesNotContain("Strict-Transport-Security", "\r\nServer:");
        }
    }

    @Test
    void whoeverIsSignedInIsSentTheScriptThatWarnsOfTheEnd() {
        var lee = new RawTab(port, new Stranger(port).signIn(cast.lee), "localhost");
        assertThat(lee.raw("GET /scripts/session.js", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void theSessionsCookieIsNeitherReadByScriptsNorSentByOthers() {
        var answer = new Stranger(port);
        var token = answer.token();
        var response = answer.post(
                "/sign-in/demo",
                "_csrf=" + token + "&person=" + cast.lee.personId() + "&partnership=" + cast.lee.slug());

        assertThat(response.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(response.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("SameSite=Lax"));
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
    }
}
