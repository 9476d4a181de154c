package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@TandemTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class BehindTlsTest {
    private final Cast cast;
    private final int port;

    BehindTlsTest(Cast.Casting casting, @LocalServerPort int port) {
        cast = casting.fresh();
        this.port = port;
    }

    @Test
    void cookiesAreForTlsAndThisHostOnlyAndBrowsersStayWithTls() {
        var stranger = new Stranger(port);
        var answer = new RawTab(port, "none", "tandem.example", "X-Forwarded-Proto: https\r\n").raw("GET /sign-in", "");
        assertThat(answer).contains("Strict-Transport-Security: max-age=31536000 ; includeSubDomains");
        assertThat(answer).containsPattern("Set-Cookie: XSRF-TOKEN=[^\r]*Secure");

        var response = stranger.post(
                "/sign-in/demo",
                "_csrf=" + stranger.token() + "&person=" + cast.lee.personId() + "&partnership=" + cast.lee.slug());
        assertThat(response.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("__Host-tandem="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void whoeverSetsUpTandemMayDecideOtherwise() {
        assertThat(Cookies.isBehindTls(new MockEnvironment())).isFalse();
        assertThat(Cookies.isBehindTls(new MockEnvironment().withProperty("tandem.tls", "true")))
                .isTrue();
        assertThat(Cookies.isBehindTls(new MockEnvironment()
                        .withProperty("tandem.tls", "false")
                        .withProperty("server.forward-headers-strategy", "native")))
                .isFalse();
        assertThat(Cookies.isBehindTls(
                        new MockEnvironment().withProperty("server.ssl.certificate", "classpath:tandem.pem")))
                .isTrue();
    }
}
