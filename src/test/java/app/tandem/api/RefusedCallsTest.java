package app.tandem.api;

import static app.tandem.api.Program.exchange;
import static app.tandem.api.Program.json;
import static app.tandem.api.Program.reading;
import static app.tandem.api.Program.readings;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.OwnPeople;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Source;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Scorecards;
import app.tandem.securitylog.LogReader;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import app.tandem.tokens.AccessTokens;
import app.tandem.tokens.NewToken;
import app.tandem.tokens.Scope;
import app.tandem.tokens.TokenDraft;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Whatever a program tries that it may not: refused in words, nothing told of others, nothing written. */
@TandemTest
@TestPropertySource(properties = {"tandem.limits.api=60/PT1M", "tandem.limits.unknown-page=100000/PT1M"})
@ActiveProfiles("demo")
class RefusedCallsTest {
    private static final LocalDate DAY = Board.today();

    private final Measures measures;
    private final Scorecards scorecards;
    private final AccessTokens tokens;
    private final Partnerships partnerships;
    private final OwnPeople ownPeople;
    private final CurrentMember currentMember;
    private final CurrentPerson currentPerson;
    private final LogReader log;
    private final JdbcTemplate sql;
    private final Cast cast;
    private final int port;
    private final UUID measure;
    private final NewToken token;
    private final Program program;

    RefusedCallsTest(
            Measures measures,
            Scorecards scorecards,
            AccessTokens tokens,
            Partnerships partnerships,
            OwnPeople ownPeople,
            CurrentMember currentMember,
            CurrentPerson currentPerson,
            LogReader log,
            JdbcTemplate sql,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.tokens = tokens;
        this.partnerships = partnerships;
        this.ownPeople = ownPeople;
        this.currentMember = currentMember;
        this.currentPerson = currentPerson;
        this.log = log;
        this.sql = sql;
        this.port = port;
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> measures.choose(Board.named("Held calls")));
        token = make(cast.ben, "Genesys nightly", null);
        program = new Program(port, token.words());
    }

    @Test
    void aTokenThatIsWrongRevokedOrOverOpensNothingAndHearsTheSame() {
        var revoked = make(cast.ben, "Revoked", null);
        currentMember.actAs(Source.UI, cast.ben, () -> tokens.revoke(revoked.id()));
        var over = make(cast.ben, "Over", LocalDate.now(cast.ben.zone()));
        sql.update("update access_token set expires_at = timestamp '2020-01-01 00:00:00' where name = 'Over'");
        var first = new Program(port, "").send("Held calls", DAY, "1");
        for (var words : new String[] {
            "nonsense",
            revoked.words(),
            over.words(),
            token.words() + "x",
            token.words().substring(0, token.words().length() - 1)
                    + (token.words().endsWith("A") ? "B" : "A"),
            "' or 1=1 --"
        }) {
            var answer = new Program(port, words).send("Held calls", DAY, "1");
            assertThat(answer.statusCode()).as(words).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(first.body());
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Tandem\"");
            assertProblem(answer);
        }
        assertNothingWritten();
        log.await(cast, line -> line.kind() == Kind.SIGN_IN && line.toString().contains("that opens nothing"));
        log.await(cast, cast.ben, Kind.SIGN_IN, "An access token that is revoked or over");
    }

    @Test
    void whoeverIsSignedInAtABrowserIsAStrangerHere() {
        var session = new Stranger(port).signIn(cast.ben);
        var answer = new RawTab(port, session, "localhost").raw("POST /api/v1/readings", "{}");

        assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json")
                .doesNotContain("Set-Cookie");
    }

    @Test
    void noCallOpensASession() {
        var answer = program.send("Held calls", DAY, "1");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenWhoseMakerAdministersNoMoreOpensNothing() {
        currentPerson.actAs(cast.ben.personId(), () -> ownPeople.makeAdministrator(cast.mia.personId()));
        currentPerson.actAs(cast.mia.personId(), () -> ownPeople.endAdministration(cast.ben.personId()));

        assertMakerIsMissed();
    }

    @Test
    void aTokenWhoseMakerHasLeftThePartnershipOpensNothing() {
        currentPerson.actAs(cast.ben.personId(), () -> ownPeople.makeAdministrator(cast.mia.personId()));
        partnerships.end(cast.ben);

        assertMakerIsMissed();
        log.await(cast, cast.ben, Kind.NOT_ALLOWED, "whose maker is no administrator");
    }

    private void assertMakerIsMissed() {
        var answer = program.send("Held calls", DAY, "1");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("detail").asString()).startsWith("Whoever made this token no longer works");
        assertProblem(answer);
        assertNothingWritten();
    }

    @Test
    void aMeasureOfOthersIsAsUnknownAsOneThatIsNowhere() {
        var theirs = cast.actAs(cast.gil, () -> measures.choose(Board.named("Canary of Globex")));
        for (var named : new String[] {
            theirs.toString(), "Canary of Globex", UUID.randomUUID().toString()
        }) {
            var answer = program.send(named, DAY, "1");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json(answer).path("errors").get(0).path("detail").asString())
                    .isEqualTo(
                            "There is no measure “%s” on this scorecard. Write its name as it stands there, or its id."
                                    .formatted(named));
        }
        assertThat(cast.actAs(cast.gil, () -> Board.exported(scorecards))).doesNotContain("," + DAY);
    }

    @Test
    void aTokenWritesIntoItsOwnPartnershipAndNoOther() {
        var benAtGlobex = partnerships.join(cast.gil.partnershipId(), cast.ben.personId(), Seat.QUALITY);
        var theirs = cast.actAs(cast.gil, () -> measures.choose(Board.named("Held calls")));
        make(benAtGlobex, "Genesys nightly", null);

        assertThat(program.send("Held calls", DAY, "7").statusCode()).isEqualTo(201);
        assertThat(program.send(theirs.toString(), DAY, "7").statusCode()).isEqualTo(422);
        assertThat(cast.actAs(cast.gil, () -> scorecards.details(theirs, Cadence.DAILY.periodOf(DAY)))
                        .readings())
                .isEmpty();
        // The partnership that stands in a token's words is only where it is looked for.
        var moved = make(benAtGlobex, "Another", null).words().substring(0, 27)
                + token.words().substring(27);
        assertThat(new Program(port, moved).send("Held calls", DAY, "7").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[]",
                "{}",
                "{\"readings\":{}}",
                "{\"readings\":[]}",
                "{\"readings\":[],\"readings\":[]}",
                "{\"readings\":[1]} {}",
                "{\"readings\":[{\"measure\":\"a\",\"measure\":\"b\"}]}",
                "{\"reason\":1,\"readings\":[1]}",
                "{\"partnershipId\":\"x\",\"readings\":[1]}"
            })
    void whatCannotBeReadIsRefusedInWords(String body) {
        var answer = program.send("key", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertProblem(answer);
    }

    @Test
    void nobodySaysWhoseARowIsOrWhoWroteIt() {
        for (var field : new String[] {"partnershipId", "recordedBy", "provenance", "id", "importId", "version"}) {
            var row = "{\"measure\":\"Held calls\",\"day\":\"%s\",\"value\":1,\"%s\":\"x\"}".formatted(DAY, field);
            var answer = program.send(field, readings(row));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json(answer).path("errors").get(0).path("field").asString())
                    .isEqualTo(field);
            assertThat(answer.body()).contains("Nothing called “%s” is taken here.".formatted(field));
        }
        assertNothingWritten();
    }

    @Test
    void aCallWithoutAKeyOrWithoutJsonIsToldWhatToSend() {
        var body = readings(reading("Held calls", DAY, "1"));
        var keyless = exchange(program.post(body));
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(keyless.body()).contains("Idempotency-Key");
        var form = exchange(
                program.post(body).setHeader("Content-Type", "text/plain").header("Idempotency-Key", "a"));
        assertThat(form.statusCode()).isEqualTo(415);
        assertProblem(form);
        assertNothingWritten();
    }

    @Test
    void moreThanIsTakenAtOnceIsRefused() {
        var many = IntStream.range(0, 10_001).mapToObj(n -> "{}").collect(Collectors.joining(","));
        var rows = program.send("many", "{\"readings\":[" + many + "]}");
        assertThat(rows.statusCode()).isEqualTo(413);
        assertProblem(rows);
        var large = new RawTab(port, "none", "localhost", "Authorization: Bearer x\r\n")
                .raw("POST /api/v1/readings", "x".repeat(5 * 1024 * 1024));
        assertThat(large).startsWith("HTTP/1.1 413").contains("application/problem+json", "10,000 readings");
    }

    @Test
    void whatThereIsNotIsAProblemAndNoPage() {
        var elsewhere = new RawTab(port, "none", "localhost", "Authorization: Bearer " + token.words() + "\r\n");
        assertThat(elsewhere.raw("GET /api/v1/measures", ""))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json")
                .doesNotContain("<html");
        assertThat(elsewhere.raw("GET /api/v1/readings", ""))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: POST", "application/problem+json");
    }

    @Test
    void whoeverCallsTooOftenIsToldHowLongToWaitAndNoOtherTokenWaits() {
        var answers = IntStream.range(0, 70)
                .mapToObj(n -> exchange(program.post("{}")))
                .filter(answer -> answer.statusCode() == 429)
                .toList();

        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertProblem(answer);
        });
        var other = new Program(port, make(cast.ben, "Another", null).words());
        assertThat(other.send("Held calls", DAY, "1").statusCode()).isEqualTo(201);
        log.await(cast, cast.ben, Kind.TOO_OFTEN, "api");
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("type").asString()).startsWith("urn:tandem:problem:");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).endsWith(".");
        assertThat(answer.body()).doesNotContain("Exception", "app.tandem");
    }

    private void assertNothingWritten() {
        assertThat(cast.actAs(cast.lee, () -> scorecards.details(measure, Cadence.DAILY.periodOf(DAY)))
                        .readings())
                .isEmpty();
    }

    private NewToken make(Member member, String name, LocalDate lastDay) {
        return currentMember.actAs(
                Source.UI, member, () -> tokens.make(new TokenDraft(name, Scope.READINGS_WRITE, lastDay)));
    }
}
