package app.tandem.api;

import static app.tandem.api.Program.json;
import static app.tandem.api.Program.reading;
import static app.tandem.api.Program.readings;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Source;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Scorecards;
import app.tandem.tokens.AccessTokens;
import app.tandem.tokens.Scope;
import app.tandem.tokens.TokenDraft;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same call sent again, or fifty times at once, is done once. */
@TandemTest
class OnceOnlyTest {
    private static final LocalDate DAY = Board.today();
    private static final int AT_ONCE = 50;

    private final Measures measures;
    private final Scorecards scorecards;
    private final AccessTokens tokens;
    private final Partnerships partnerships;
    private final ForgottenCalls forgetting;
    private final CurrentMember currentMember;
    private final JdbcTemplate sql;
    private final Cast cast;
    private final int port;
    private final UUID measure;
    private final Program program;

    OnceOnlyTest(
            Measures measures,
            Scorecards scorecards,
            AccessTokens tokens,
            Partnerships partnerships,
            ForgottenCalls forgetting,
            CurrentMember currentMember,
            JdbcTemplate sql,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.tokens = tokens;
        this.partnerships = partnerships;
        this.forgetting = forgetting;
        this.currentMember = currentMember;
        this.sql = sql;
        this.port = port;
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> measures.choose(Board.named("Held calls")));
        program = program(cast.ben, "Genesys nightly");
    }

    @Test
    void theSameCallAgainIsAnsweredAsBeforeAndWritesNothing() {
        var body = readings(reading("Held calls", DAY, "7"));
        var first = program.send("night-1", body);
        var again = program.send("night-1", body);

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(trail()).isEqualTo(1);
    }

    @Test
    void aKeyThatWasUsedForOtherWordsIsRefused() {
        program.send("night-1", readings(reading("Held calls", DAY, "7")));
        var other = program.send("night-1", readings(reading("Held calls", DAY, "8")));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).path("type").asString()).isEqualTo("urn:tandem:problem:other-words");
        assertThat(trail()).isEqualTo(1);
        assertThat(program.send("NIGHT-1", readings(reading("Held calls", DAY.minusDays(1), "8")))
                        .statusCode())
                .as("another key, also where a database takes capitals for the same")
                .isEqualTo(201);
    }

    @Test
    void whatWasRefusedMayBeCorrectedUnderTheSameKey() {
        assertThat(program.send("night-1", readings(reading("Hold calls", DAY, "7")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.send("night-1", readings(reading("Held calls", DAY, "7")))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void fiftyEqualCallsAtOnceWriteOnce() throws Exception {
        var body = readings(IntStream.range(0, 200)
                .mapToObj(n -> reading("Held calls", DAY.minusDays(n), String.valueOf(n)))
                .toArray(String[]::new));
        var start = new CyclicBarrier(AT_ONCE);
        var calls = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < AT_ONCE; n++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    return program.send("at-once", body);
                }));
            }
        }
        var answers = new ArrayList<HttpResponse<String>>();
        for (var call : calls) {
            answers.add(call.get());
        }
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(answers.stream().map(HttpResponse::body).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer ->
                        answer.headers().firstValue("Idempotent-Replayed").isEmpty())
                .hasSize(1);
        assertThat(trail()).isEqualTo(1);
        assertThat(count("reading")).isEqualTo(200);
        assertThat(count("reading_aud")).isEqualTo(200);
        assertThat(count("reading_import")).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherTokenOrPartnershipIsItsOwn() {
        var benAtGlobex = partnerships.join(cast.gil.partnershipId(), cast.ben.personId(), Seat.QUALITY);
        cast.actAs(cast.gil, () -> measures.choose(Board.named("Held calls")));
        var body = readings(reading("Held calls", DAY, "7"));
        program.send("night-1", body);

        for (var other : new Program[] {program(cast.ben, "Another"), program(benAtGlobex, "Genesys nightly")}) {
            var answer = other.send("night-1", body);
            assertThat(answer.statusCode()).isIn(200, 201);
            assertThat(answer.headers().firstValue("Idempotent-Replayed")).isEmpty();
        }
    }

    @Test
    void answersAreForgottenAfterTwoDays() {
        program.send("night-1", readings(reading("Held calls", DAY, "7")));
        program.send("night-2", readings(reading("Held calls", DAY.minusDays(1), "7")));
        forgetting.forget();
        assertThat(count("answered_call")).isEqualTo(2);

        sql.update(
                "update answered_call set answered_at = ? where partnership_id = ?",
                java.time.LocalDateTime.now(java.time.ZoneOffset.UTC).minusHours(49),
                bytes(cast.ben.partnershipId()));
        forgetting.forget();
        assertThat(count("answered_call")).isZero();
    }

    private int trail() {
        return cast.actAs(cast.sam, () -> scorecards.readingHistory(measure, DAY, DAY))
                .size();
    }

    private int count(String table) {
        return sql.queryForObject("select count(*) from " + table + " where partnership_id = ?", Integer.class, (Object)
                bytes(cast.ben.partnershipId()));
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private Program program(Member member, String name) {
        var made = currentMember.actAs(
                Source.UI, member, () -> tokens.make(new TokenDraft(name, Scope.READINGS_WRITE, null)));
        return new Program(port, made.words());
    }
}
