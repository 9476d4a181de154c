package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.securitylog.SecurityLog;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An installation of its own, in which nobody is yet. */
@TandemTest
@TestPropertySource(properties = "tandem.test.installation=empty")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdminTest {
    private static final Pattern PRINTED =
            Pattern.compile("open https://tandem\\.example/first-admin and give this token: (\\S{43})");

    private final FirstAdminToken token;
    private final People people;
    private final Tabs tabs;
    private final SecurityLog securityLog;
    private final CurrentPerson currentPerson;
    private final Stranger stranger;
    private final int port;

    FirstAdminTest(
            FirstAdminToken token,
            People people,
            Tabs tabs,
            SecurityLog securityLog,
            CurrentPerson currentPerson,
            @LocalServerPort int port) {
        this.token = token;
        this.people = people;
        this.tabs = tabs;
        this.securityLog = securityLog;
        this.currentPerson = currentPerson;
        this.port = port;
        stranger = new Stranger(port);
    }

    @Test
    @Order(1)
    void theSignInPageLeadsThere() {
        assertThat(stranger.get("/sign-in").body()).contains("href=\"/first-admin\"");
        assertThat(stranger.get("/first-admin").body()).contains("Nobody is here yet", "Asia/Manila");
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    @Order(2)
    void aWrongTokenOpensNothingAndTakesItsTime() {
        var start = Instant.now();
        var answer = begin(stranger, "guessed", "Ana Cruz", "ana@onspot.example");

        assertThat(answer.body())
                .contains("This is not the token", "value=\"Ana Cruz\"")
                .doesNotContain("value=\"guessed\"");
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(400));
        assertThat(people.isEmpty()).isTrue();
        assertThat(stranger.sessions()).isEmpty();
    }

    @Test
    @Order(3)
    void whatIsMissingIsSaidAndWhatWasTypedStays(CapturedOutput output) {
        var answer = begin(stranger, printed(output), "Ana Cruz", "ana");

        assertThat(answer.body()).contains("is not an e-mail address", "value=\"OnSpot\"", "selected>Asia/Manila");
        assertThat(differing(printed(output)).body())
                .contains("The two e-mail addresses differ", "value=\"ana@onspot.example\"");
        assertThat(stranger.post("/first-admin", "_csrf=" + stranger.token() + "&token=" + printed(output))
                        .body())
                .contains("Please give your organisation a name.");
        assertThat(people.isEmpty()).isTrue();
    }

    @Test
    @Order(4)
    void ofTwoWhoBeginAtOnceOneDoesAndLandsInTheSettings(CapturedOutput output) throws Exception {
        var words = printed(output);
        var browsers = List.of(new Stranger(port), new Stranger(port));
        browsers.forEach(Stranger::token);
        var answers = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.<Callable<HttpResponse<String>>>of(
                    () -> begin(browsers.get(0), words, "Ana Cruz", "ana@onspot.example"),
                    () -> begin(browsers.get(1), words, "Eve Moss", "eve@onspot.example")))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 404);
        assertThat(browsers)
                .filteredOn(browser -> !browser.sessions().isEmpty())
                .hasSize(1);
        var all = everybody();
        assertThat(all).singleElement().satisfies(person -> {
            assertThat(person.may(Verb.CREATE_PARTNERSHIPS)).isTrue();
            assertThat(person.side()).isEqualTo(Side.BPO);
            assertThat(person.organisation()).isEqualTo("OnSpot");
        });
        try (var page = tabs.openAddress(all.getFirst().id(), "settings")) {
            assertThat(page.text()).contains("OnSpot", "Mail").doesNotContain("There is nothing here");
        }
        try (var page = tabs.openAddress(all.getFirst().id(), "")) {
            assertThat(page.text()).contains("OnSpot", "Take a client on");
        }
    }

    @Test
    @Order(5)
    void theWrongTokenFromBeforeStandsInTheSecurityLogWithoutItsWords() {
        var search = new SecurityLog.Search(null, Kind.SIGN_IN, null, ZoneOffset.UTC);
        await().untilAsserted(() -> assertThat(currentPerson.actAs(
                        everybody().getFirst().id(),
                        () -> securityLog.newest(search, 0).lines()))
                .singleElement()
                .satisfies(line -> assertThat(line.thing()).isEqualTo("the first admin’s token at /first-admin"))
                .satisfies(line -> assertThat(line.toString()).doesNotContain("guessed")));
    }

    @Test
    @Order(6)
    void nobodyBeginsASecondTime(CapturedOutput output) {
        assertThat(stranger.get("/first-admin").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/sign-in").body()).doesNotContain("first-admin");
        assertThatThrownBy(() -> people.leave(everybody().getFirst().id()))
                .hasMessageContaining("OnSpot needs an administrator");

        var before = output.getOut().length();
        token.print();
        assertThat(output.getOut().substring(before)).doesNotContain("Nobody is here yet");
        assertThat(begin(stranger, "anything", "Eve Moss", "eve@onspot.example").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> differing(String token) {
        return stranger.post(
                "/first-admin",
                "_csrf=%s&token=%s&organisation=OnSpot&zone=Asia/Manila&name=Ana&email=ana@onspot.example&again=ana@onspot.exmaple"
                        .formatted(stranger.token(), token));
    }

    private List<PersonSummary> everybody() {
        return List.of("ana@onspot.example", "eve@onspot.example").stream()
                .flatMap(email -> people.byEmail(email).stream())
                .toList();
    }

    private String printed(CapturedOutput output) {
        token.print();
        var match = PRINTED.matcher(output.getAll());
        assertThat(match.find()).as(output.getAll()).isTrue();
        return match.group(1);
    }

    private static HttpResponse<String> begin(Stranger browser, String token, String name, String email) {
        return browser.post(
                "/first-admin",
                "_csrf=%s&token=%s&organisation=OnSpot&zone=Asia/Manila&name=%s&email=%s&again=%s"
                        .formatted(browser.token(), token, encoded(name), encoded(email), encoded(email)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
