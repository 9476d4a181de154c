package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.Member;
import app.tandem.securitylog.LogReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Only the path says which partnership is meant, and only a member's own cookie on our own page opens it. */
@TandemTest
@ActiveProfiles("demo")
class PartnershipByAddressTest {
    private static final String TITLE = "First contact resolution";

    private final Cast cast;
    private final LogReader log;
    private final int port;

    PartnershipByAddressTest(Cast.Casting casting, Goals goals, LogReader log, @LocalServerPort int port) {
        cast = casting.fresh();
        this.log = log;
        this.port = port;
        cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
    }

    @Test
    void aMemberIsToldWhatStandsOnTheirPage() {
        assertThat(new RawTab(port, signedIn(cast.lee), "localhost").page("p/" + cast.lee.slug() + "/goals"))
                .contains(TITLE);
    }

    @Test
    void anotherPartnershipInAHeaderOrAParameterOpensNothing() {
        var acme = cast.lee.slug();
        var gil = signedIn(cast.gil);
        for (var lie : new String[] {
            "X-Partnership: " + acme,
            "X-Tenant-ID: " + acme,
            "X-Tenant-ID: " + cast.lee.partnershipId(),
            "X-Forwarded-Host: " + acme + ".example",
            "X-Forwarded-Prefix: /p/" + acme,
            "X-Original-URL: /p/" + acme + "/goals",
            "X-Rewrite-URL: /p/" + acme + "/goals",
            "Forwarded: host=" + acme + ".example",
            "Referer: http://localhost/p/" + acme + "/goals"
        }) {
            var tab = new RawTab(port, gil, "localhost", lie + "\r\n");
            assertThat(tab.page("p/" + cast.gil.slug() + "/goals")).as(lie).contains("Globex", "No goal yet");
            assertThat(tab.page("p/" + acme + "/goals"))
                    .as(lie)
                    .contains("There is nothing here")
                    .doesNotContain("Acme", TITLE);
        }
        assertThat(log.await(cast, cast.gil, Kind.FOREIGN_PARTNERSHIP, "/p/" + acme + "/goals"))
                .satisfies(line -> assertThat(line.partnership()).isEqualTo(acme));
        for (var parameter :
                new String[] {"partnership=" + acme, "tenant=" + acme, "slug=" + acme, ":partnership=" + acme}) {
            assertThat(new RawTab(port, gil, "localhost").page("p/" + cast.gil.slug() + "/goals?" + parameter))
                    .as(parameter)
                    .contains("No goal yet")
                    .doesNotContain("Acme", TITLE);
        }
    }

    @Test
    void anotherPartnershipAsTheHostOpensNothing() {
        var acme = cast.lee.slug();
        for (var host : new String[] {acme, acme + ".localhost", acme + ".example:8080"}) {
            assertThat(new RawTab(port, signedIn(cast.gil), host).page("p/" + cast.gil.slug() + "/goals"))
                    .as(host)
                    .contains("No goal yet")
                    .doesNotContain("Acme", TITLE);
        }
    }

    @Test
    void aForeignPageCannotListenInItsVisitorsName() {
        var lee = signedIn(cast.lee);
        var line = new RawTab(port, lee, "localhost").pushAddress("p/" + cast.lee.slug() + "/goals");

        listen(line, lee, "http://localhost:" + port).abort();
        for (var foreign :
                new String[] {"https://evil.example", "null", "http://localhost", "https://localhost:" + port}) {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> listen(line, lee, foreign))
                    .as(foreign)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            WebSocketHandshakeException.class,
                            refusal -> assertThat(refusal.getResponse().statusCode())
                                    .isEqualTo(404));
        }
    }

    private WebSocket listen(String line, String session, String origin) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", "JSESSIONID=" + session)
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + line), new WebSocket.Listener() {})
                .join();
    }

    private String signedIn(Member member) {
        var stranger = new Stranger(port);
        stranger.post(
                "/sign-in/demo",
                "_csrf=" + stranger.token() + "&person=" + member.personId() + "&partnership=" + member.slug());
        return stranger.sessions().getFirst();
    }
}
