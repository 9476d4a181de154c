package app.tandem.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.Member;
import app.tandem.partnership.People;
import app.tandem.securitylog.LogReader;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** What somebody tries who knows the network and not their place: refused, nothing told, and noted. */
@TandemTest
// A Tandem of their own: everybody's casts stand on the sign-in page, which others measure.
@TestPropertySource(properties = "tandem.limits.tab=120/PT1M")
@ActiveProfiles("demo")
class WallsTest {
    private static final String TITLE = "First contact resolution";

    private final Cast cast;
    private final People people;
    private final LogReader log;
    private final int port;

    WallsTest(Cast.Casting casting, Goals goals, People people, LogReader log, @LocalServerPort int port) {
        cast = casting.fresh();
        this.people = people;
        this.log = log;
        this.port = port;
        cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
    }

    @Test
    void aCallWithoutItsPagesKeyDoesNothing() {
        var lee = tab(cast.lee);
        var opened = lee.open(goals(cast.lee));

        var answer = lee.go(new RawTab.Opened(opened.id(), "forged", "forged"), goals(cast.lee));

        assertThat(answer).doesNotContain(TITLE);
        log.await(cast, cast.lee, Kind.FORGED_FORM, "a call of a page");
    }

    @Test
    void anotherSessionsTabAnswersNothing() {
        var lees = tab(cast.lee).open(goals(cast.lee));

        assertThat(tab(cast.gil).go(lees, goals(cast.lee))).doesNotContain(TITLE);
    }

    @Test
    void whoeverHasLeftHearsNothingMoreInATabThatIsOpen() {
        var lee = tab(cast.lee);
        var opened = lee.open(goals(cast.lee));
        people.leave(cast.lee.personId());

        assertThat(lee.go(opened, goals(cast.lee))).doesNotContain(TITLE);
        assertThat(lee.raw("GET /session", "")).startsWith("HTTP/1.1 401");
    }

    @Test
    void nobodyIsOnAnotherSideOrAnAdminBecauseTheySaySo() {
        var stranger = new Stranger(port);
        stranger.post(
                "/sign-in/demo",
                "_csrf=" + stranger.token() + "&person=" + cast.lee.personId() + "&partnership=" + cast.lee.slug()
                        + "&side=BPO&admin=true&role=ROLE_ADMIN&organisation=" + cast.ben.organisationId());
        var lee = new RawTab(
                port,
                stranger.sessions().getFirst(),
                "localhost",
                "X-Side: BPO\r\nX-Role: admin\r\nX-User: " + cast.ben.personId() + "\r\n");

        assertThat(lee.page("settings/security-log?side=BPO&admin=true")).contains("There is nothing here");
        log.await(cast, cast.lee, Kind.NOT_FOUND, "/settings/security-log");
    }

    @Test
    void twoTabsOfOneSessionStayInTheirOwnPartnershipsAtOnce() {
        var session = new Stranger(port).signIn(cast.mia);
        IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.runAsync(() -> {
                    var tab = new RawTab(port, session, "localhost");
                    var here = n % 2 == 0 ? cast.mia : cast.miaAtGlobex;
                    var there = n % 2 == 0 ? cast.miaAtGlobex : cast.mia;
                    var opened = tab.open(goals(here));
                    var page = tab.go(opened, goals(here));
                    if (n % 2 == 0) {
                        assertThat(page).contains(TITLE);
                    } else {
                        assertThat(page).contains("No goal yet").doesNotContain(TITLE);
                    }
                    // A tab that goes to the other partnership is loaded anew, never seated twice.
                    assertThat(tab.page(goals(there))).contains(n % 2 == 0 ? "No goal yet" : TITLE);
                }))
                .toList()
                .forEach(CompletableFuture::join);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/%s;side=BPO/goals",
                "//p/%s/goals",
                "/p/%s/%%2e%%2e/goals",
                "/p/%s/..%%2f..%%2fsettings",
                "/VAADIN/%%2e%%2e/p/%s/goals",
                "/p/%s/goals%%00",
                "/p/%s/%%0d%%0aX-Evil:%%20yes",
                "/p/%s\\goals"
            })
    void anAddressThatIsWrittenToGetRoundTheWallsLeadsNowhere(String form) {
        var address = form.formatted(cast.lee.slug());
        for (var tab : new RawTab[] {new RawTab(port, "none", "localhost"), tab(cast.gil)}) {
            assertThat(tab.raw("GET " + address, ""))
                    .as(address)
                    .matches("(?s)HTTP/1.1 (302|400|404).*")
                    .doesNotContain(TITLE, "\r\nX-Evil", "Exception");
        }
    }

    @Test
    void aForgedAddressIsNoted() {
        new RawTab(port, "none", "localhost").raw("GET /p/" + cast.lee.slug() + ";x=1/goals", "");

        log.await(
                cast,
                line -> line.kind() == Kind.MALFORMED && line.partnership().equals(cast.lee.slug()));
    }

    @Test
    void aThousandTabsOfOneSessionAreTooMany() {
        var gil = new RawTab(port, new Stranger(port).signIn(cast.gil), "localhost", "Accept: text/html\r\n");
        var refused = IntStream.range(0, 140)
                .mapToObj(n -> gil.raw("GET /?v-r=init&location=settings&query=", ""))
                .filter(answer -> answer.startsWith("HTTP/1.1 429"))
                .toList();

        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer)
                        .contains("Retry-After: ", "That was too often", "Content-Security-Policy")
                        .doesNotContain("Exception"));
        log.await(cast, cast.gil, Kind.TOO_OFTEN, "tab");
    }

    @Test
    void strangersCostNoSession() {
        for (var n = 0; n < 200; n++) {
            assertThat(new RawTab(port, "none", "localhost").raw("GET /p/acme/goals", ""))
                    .doesNotContain("JSESSIONID=");
            assertThat(new RawTab(port, "none", "localhost").raw("GET /?v-r=init&location=", ""))
                    .doesNotContain("Vaadin-Security-Key", "JSESSIONID=");
            assertThat(new RawTab(port, "none", "localhost").raw("POST /?v-r=uidl&v-uiId=" + n, "{}"))
                    .doesNotContain("JSESSIONID=");
        }
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var session = new Stranger(port).signIn(cast.gil);
        for (var path : new String[] {"/VAADIN/dynamic/resource/1/x/upload", "/?v-r=uidl&v-uiId=0", "/sign-in/demo"}) {
            try (var line = new Socket("localhost", port)) {
                line.setSoTimeout(5_000);
                var head =
                        "POST %s HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=%s\r\nContent-Length: 1073741824\r\n\r\nfirst bytes"
                                .formatted(path, session);
                line.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                var answer = new byte[12];
                assertThat(line.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
                assertThat(new String(answer, StandardCharsets.UTF_8)).as(path).isEqualTo("HTTP/1.1 413");
            }
        }
        log.await(cast, cast.gil, Kind.TOO_LARGE);
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsEndsAllTheSame() throws IOException {
        var session = new Stranger(port).signIn(cast.gil);
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(10_000);
            var head =
                    "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=%s\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .formatted(session);
            var out = line.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.UTF_8);
            var sent = 0;
            try {
                for (; sent < 2_000; sent++) {
                    out.write(chunk);
                }
            } catch (IOException hungUp) {
                // That is what was wanted.
            }
            assertThat(sent).as("of 2,000 chunks").isLessThan(500);
        }
    }

    @Test
    void aFormOfTenThousandPartsIsNoForm() {
        var form = part("person", cast.lee.personId().toString()) + part("partnership", cast.lee.slug());
        assertThat(multipart(form)).startsWith("HTTP/1.1 302").contains("JSESSIONID=");

        var parts = new StringBuilder(form);
        for (var n = 0; n < 10_000; n++) {
            parts.append(part("p" + n, "1"));
        }
        assertThat(multipart(parts.toString())).matches("(?s)HTTP/1.1 4.*").doesNotContain("JSESSIONID=", "Exception");
    }

    /** The answer to a form in parts that carries its token. */
    private String multipart(String parts) {
        var stranger = new Stranger(port);
        var token = "X-XSRF-TOKEN: " + stranger.token() + "\r\nCookie: XSRF-TOKEN=" + stranger.cookie("XSRF-TOKEN");
        return new RawTab(port, "none", "localhost", token + "\r\nContent-Type: multipart/form-data; boundary=x\r\n")
                .raw("POST /sign-in/demo", parts + "--x--\r\n");
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTaken() {
        var tab = new RawTab(port, "0123456789ABCDEF0123456789ABCDEF", "localhost");

        assertThat(tab.raw("GET /p/" + cast.lee.slug(), "")).matches("(?s)HTTP/1.1 302.*");
    }

    @Test
    void aCookieThatSomebodyElseWroteLeadsToNoOtherSite() {
        var evil = Base64.getEncoder().encodeToString("https://evil.example/p/x".getBytes(StandardCharsets.UTF_8));
        var stranger = new Stranger(port);
        stranger.cookie("REDIRECT_URI", evil);
        var answer = stranger.post(
                "/sign-in/demo",
                "_csrf=" + stranger.token() + "&person=" + cast.lee.personId() + "&partnership=" + cast.lee.slug());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("evil"));
    }

    private RawTab tab(Member member) {
        return new RawTab(port, new Stranger(port).signIn(member), "localhost");
    }

    private static String goals(Member member) {
        return "p/" + member.slug() + "/goals";
    }
}
