package app.tandem.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What programs may call is described to whoever is signed in, and nothing else is. */
@TandemTest
@TestPropertySource(properties = {"tandem.limits.api=60/PT1M", "tandem.limits.unknown-page=100000/PT1M"})
@ActiveProfiles("demo")
class ApiPageTest {
    private final Cast cast;
    private final int port;

    ApiPageTest(Cast.Casting casting, @LocalServerPort int port) {
        cast = casting.fresh();
        this.port = port;
    }

    @Test
    void whoeverIsSignedInReadsWhatThereIs() {
        var browser = new Stranger(port);
        var program = new RawTab(port, browser.signIn(cast.lee), "localhost");

        var page = browser.get("/api/swagger-ui/index.html");
        assertThat(browser.get("/api/docs").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/api/swagger-ui/index.html"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
        assertThat(page.body()).doesNotContain("http://", "https://", "<script>");
        assertThat(program.raw("GET /api/description/swagger-config", ""))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("validator.swagger.io", "https://");
        var answer = program.raw("GET /api/description", "");
        var described = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(List.copyOf(described.path("paths").propertyNames())).containsExactly("/api/v1/readings");
        assertThat(List.copyOf(described.path("paths").path("/api/v1/readings").propertyNames()))
                .containsExactly("post");
        assertThat(described
                        .path("components")
                        .path("schemas")
                        .path("Reading")
                        .path("properties")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(ReadingRow.FIELDS);
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() {
        for (var address : List.of("/api/docs", "/api/swagger-ui/index.html", "/api/description")) {
            var answer = new Stranger(port).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
        }
    }

    @Test
    void itStandsAtNoAddressOfItsMakers() {
        var browser = new Stranger(port);
        browser.signIn(cast.lee);
        for (var address : List.of("/v3/api-docs", "/swagger-ui/index.html", "/swagger-ui.html")) {
            assertThat(browser.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
