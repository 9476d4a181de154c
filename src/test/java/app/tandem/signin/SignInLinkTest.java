package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Side;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@TandemTest
@ExtendWith(OutputCaptureExtension.class)
class SignInLinkTest {
    private static final Pattern FORM_TOKEN = Pattern.compile("value=\"[^\"]+\"");

    private final Cast cast;
    private final People people;
    private final Partnerships partnerships;
    private final IdentityProviders providers;
    private final CurrentPerson currentPerson;
    private final DataSource database;
    private final int port;
    private final Stranger stranger;

    SignInLinkTest(
            Cast.Casting casting,
            People people,
            Partnerships partnerships,
            IdentityProviders providers,
            CurrentPerson currentPerson,
            DataSource database,
            @LocalServerPort int port) {
        this.cast = casting.fresh();
        this.people = people;
        this.partnerships = partnerships;
        this.providers = providers;
        this.currentPerson = currentPerson;
        this.database = database;
        this.port = port;
        stranger = new Stranger(port);
    }

    @Test
    void theLinkInTheMailAsksFirstAndThenSignsIn() {
        var link = linkFor(cast.lee);

        assertThat(stranger.get(link).body()).contains("Sign in as Lee Carter", "of Acme");
        assertThat(stranger.sessions()).isEmpty();

        var answer = press(stranger, link);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(stranger.sessions()).hasSize(1);
        assertThat(new RawTab(port, stranger.sessions().getFirst(), "localhost").page("p/" + cast.lee.slug()))
                .contains("Lee");
    }

    @Test
    void theLinkWorksOnce() {
        var link = linkFor(cast.lee);
        press(stranger, link);

        opensNothing(link);
    }

    @Test
    void scannersThatOpenEveryLinkUseNothingUp() {
        var link = linkFor(cast.lee);
        for (var i = 0; i < 10; i++) {
            new Stranger(port).get(link);
        }

        assertThat(press(stranger, link).statusCode()).isEqualTo(302);
    }

    @Test
    void thePageThatWasAskedForFirstIsShownAfterwards() {
        stranger.get("/p/" + cast.lee.slug() + "/goals");

        assertThat(press(stranger, linkFor(cast.lee)).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/p/" + cast.lee.slug() + "/goals"));
    }

    @Test
    void theTokenGoesIntoNoOtherSitesLog() {
        var page = stranger.get(linkFor(cast.lee));

        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @Test
    void knownAndUnknownAddressesAreAnsweredTheSame() {
        var known = ask(stranger, person(cast.lee).email());
        var unknown = ask(stranger, "nobody-" + person(cast.lee).email());

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(known.body()).hasSameSizeAs(unknown.body());
        assertThat(withoutFormToken(known)).isEqualTo(withoutFormToken(unknown));
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
        assertThat(stranger.get("/sign-in/sent").body())
                .contains("If we know this address, a link is on its way; it works for 15 minutes, once.")
                .contains("ask the Tandem administrator of your company for an invitation");
        Letterbox.newestFor(person(cast.lee).email());
        assertThat(Letterbox.allFor("nobody-" + person(cast.lee).email())).isEmpty();
    }

    @Test
    void theTimeOfTheAnswerDoesNotTellWhoIsHere() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            for (var member : List.of(cast.lee, cast.sam, cast.mia, cast.ben, cast.gil)) {
                known.add(timeToAsk(person(member).email()));
                unknown.add(timeToAsk("nobody-" + person(member).email()));
            }
        }

        // Nobody is looked up before the answer; what is measured is the network and the machine.
        assertThat(Math.abs(median(known) - median(unknown))).isLessThan(25);
    }

    private long timeToAsk(String email) {
        var form = "_csrf=" + stranger.token() + "&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        var began = System.nanoTime();
        assertThat(stranger.post("/sign-in", form).statusCode()).isEqualTo(200);
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    @Test
    void anOldLinkOpensNothing() throws SQLException {
        var link = linkFor(cast.lee);
        try (var connection = database.getConnection();
                var age = connection.prepareStatement("update sign_in_link set valid_until = ? where person_id = ?")) {
            age.setTimestamp(1, java.sql.Timestamp.valueOf("2020-01-01 00:00:00"));
            age.setBytes(2, bytes(cast.lee.personId()));
            assertThat(age.executeUpdate()).isEqualTo(1);
        }

        opensNothing(link);
    }

    @Test
    void theLinkOfSomebodyWhoHasLeftOpensNothing() {
        var link = linkFor(cast.lee);
        people.leave(cast.lee.personId());

        opensNothing(link);
    }

    @Test
    void theLinkOpensNothingOnceTheOrganisationHasASignInOfItsOwn() {
        var acme = person(cast.lee).organisationId();
        var before = linkFor(cast.lee);
        currentPerson.actAs(cast.ben.personId(), () -> {
            providers.save(
                    acme,
                    new ProviderDraft(
                            "https://login.acme.example",
                            "tandem",
                            "a secret",
                            "x" + port + ".example",
                            "email",
                            "name",
                            false));
            providers.tested(providers.known(providers.of(acme).providerId()).orElseThrow());
            providers.switchOn(acme);
        });

        opensNothing(before);
        ask(stranger, person(cast.lee).email());
        ask(stranger, person(cast.mia).email());
        Letterbox.newestFor(person(cast.mia).email());
        assertThat(Letterbox.allFor(person(cast.lee).email())).hasSize(1);
    }

    @Test
    void wordsThatAreNoTokenOpenNothing() {
        for (var link : List.of("/sign-in/link/x", "/sign-in/link/%00", "/sign-in/link/' or 1=1")) {
            opensNothing(link.replace(" ", "%20"));
        }
    }

    @Test
    void anAddressThatBrokeOffBeforeItsTokenSaysThatItOpensNothing() {
        assertThat(stranger.get("/sign-in/link/").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/invitation/").body()).contains("This link opens nothing");
        for (var beginning :
                List.of("/sign-in/company/", "/login/oauth2/code/", "/sign-in/test/", "/sign-in/elsewhere")) {
            assertThat(stranger.get(beginning).headers().firstValue("Location"))
                    .as(beginning)
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/sign-in"));
        }
    }

    @Test
    void ofManyWhoPressTheButtonAtOnceOneGetsIn() throws Exception {
        var link = linkFor(cast.lee);
        var browsers = IntStream.range(0, 8).mapToObj(i -> new Stranger(port)).toList();
        browsers.forEach(Stranger::token);

        var answers = allAtOnce(browsers.stream()
                .<Callable<Integer>>map(browser -> () -> press(browser, link).statusCode())
                .toList());

        assertThat(answers).containsOnlyOnce(302);
        assertThat(answers).filteredOn(status -> status != 302).hasSize(7).containsOnly(404);
        assertThat(browsers)
                .filteredOn(browser -> !browser.sessions().isEmpty())
                .hasSize(1);
    }

    @Test
    void whoeverIsInWithdrawsTheirOtherLinks() {
        var first = linkFor(cast.lee);
        ask(stranger, person(cast.lee).email());
        var second = Letterbox.awaitFor(person(cast.lee).email(), 2)
                .getLast()
                .links()
                .getFirst();
        press(stranger, second);

        opensNothing(first);
    }

    @Test
    void nobodysMailboxIsFloodedByOthers() {
        for (var i = 0; i < 12; i++) {
            ask(stranger, person(cast.lee).email());
        }
        ask(stranger, person(cast.mia).email());
        Letterbox.newestFor(person(cast.mia).email());

        assertThat(Letterbox.awaitFor(person(cast.lee).email(), 5)).hasSize(5);
    }

    @Test
    void whoeverIsInTwoOrganisationsGetsALinkForEach() {
        var other = partnerships.addOrganisation("Initech", Side.CLIENT, ZoneId.of("UTC"));
        people.add(other, "Lee Carter-Jones", person(cast.lee).email());

        ask(stranger, person(cast.lee).email());
        var mail = Letterbox.newestFor(person(cast.lee).email());

        assertThat(Letterbox.allFor(person(cast.lee).email())).hasSize(1);
        assertThat(mail.links()).hasSize(2);
        assertThat(mail.links().stream().map(link -> stranger.get(link).body()))
                .anyMatch(page -> page.contains("Lee Carter of Acme"))
                .anyMatch(page -> page.contains("Lee Carter-Jones of Initech"));
    }

    @Test
    void whatARequestSaysOfItsHostIsNowhereInTheMail() throws IOException {
        var page = asEvil("GET", "", "");
        var cookie = found(Pattern.compile("Set-Cookie: ([^;]+)"), page);
        var form = "email=" + URLEncoder.encode(person(cast.lee).email(), StandardCharsets.UTF_8) + "&_csrf="
                + found(Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\""), page);

        assertThat(asEvil("POST", "Cookie: " + cookie + "\r\n", form)).startsWith("HTTP/1.1 200");

        var mail = Letterbox.newestFor(person(cast.lee).email());
        assertThat(mail.links()).hasSize(1);
        assertThat(mail.plain() + mail.html()).doesNotContain("evil");
    }

    /** The sign-in page, asked for as if it were another host's. */
    private String asEvil(String method, String header, String form) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write((method + " /sign-in HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                                    + "X-Forwarded-Proto: http\r\nX-Forwarded-Prefix: /evil\r\nForwarded: host=evil.example\r\n"
                                    + header + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + form.length() + "\r\nConnection: close\r\n\r\n" + form)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }

    @Test
    void noTokenStandsInLogsOrInTheDatabase(CapturedOutput output) throws SQLException {
        var link = linkFor(cast.lee);
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        stranger.get(link);
        press(stranger, link);
        press(stranger, link);

        assertThat(output.getAll()).doesNotContain(token);
        assertThat(everything()).isNotEmpty().noneMatch(value -> value.contains(token));
    }

    private String linkFor(Member member) {
        var email = person(member).email();
        ask(stranger, email);
        return Letterbox.newestFor(email).links().getFirst();
    }

    private static HttpResponse<String> ask(Stranger browser, String email) {
        return browser.post(
                "/sign-in", "_csrf=" + browser.token() + "&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> press(Stranger browser, String link) {
        return browser.post(link, "_csrf=" + browser.token());
    }

    private void opensNothing(String link) {
        var somebody = new Stranger(port);
        assertThat(somebody.get(link).statusCode()).isIn(400, 404);
        assertThat(press(somebody, link).statusCode()).isIn(400, 404);
        assertThat(somebody.sessions()).isEmpty();
    }

    private PersonSummary person(Member member) {
        return people.person(member.personId()).orElseThrow();
    }

    private static String withoutFormToken(HttpResponse<String> page) {
        return FORM_TOKEN.matcher(page.body()).replaceAll("");
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private List<String> everything() throws SQLException {
        var values = new ArrayList<String>();
        for (var table : List.of("sign_in_link", "outgoing_mail")) {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement("select * from " + table)) {
                var rows = query.executeQuery();
                while (rows.next()) {
                    for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        values.add(String.valueOf(rows.getObject(i)));
                    }
                }
            }
        }
        return values;
    }

    private static byte[] bytes(java.util.UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
