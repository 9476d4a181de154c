package app.tandem.api;

import static app.tandem.api.Program.json;
import static app.tandem.api.Program.reading;
import static app.tandem.api.Program.readings;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.history.LatestChange;
import app.tandem.history.Operation;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Source;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Provenance;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Scorecards;
import app.tandem.tokens.AccessTokens;
import app.tandem.tokens.Scope;
import app.tandem.tokens.TokenDraft;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a program sends is taken in as whoever made its token, and everybody sees where it came from. */
@TandemTest
class ReadingsApiTest {
    private static final LocalDate DAY = Board.today();
    private static final String NAME = "Genesys nightly";

    private final Measures measures;
    private final Scorecards scorecards;
    private final History history;
    private final Tabs tabs;
    private final JdbcTemplate sql;
    private final Cast cast;
    private final UUID measure;
    private final Program program;

    ReadingsApiTest(
            Measures measures,
            Scorecards scorecards,
            History history,
            AccessTokens tokens,
            CurrentMember currentMember,
            Tabs tabs,
            JdbcTemplate sql,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.history = history;
        this.tabs = tabs;
        this.sql = sql;
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
        var made = currentMember.actAs(
                Source.UI, cast.ben, () -> tokens.make(new TokenDraft(NAME, Scope.READINGS_WRITE, null)));
        program = new Program(port, made.words());
    }

    @Test
    void whatIsSentIsTakenInWithItsTrail() {
        var answer = program.send(
                "night-1",
                readings(
                        reading("Abandonment rate", DAY, "4.25"),
                        reading(measure.toString(), DAY.minusDays(1), "5e0"),
                        reading("V3", DAY.minusDays(2), "6"),
                        reading(" abandonment RATE ", DAY.minusDays(3), "6")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).path("added").asInt()).isEqualTo(4);
        assertThat(json(answer).path("changed").asInt()).isZero();
        assertThat(UUID.fromString(json(answer).path("import").asString())).isNotNull();
        var line = line(DAY);
        assertThat(line.value()).isEqualByComparingTo("4.25");
        assertThat(line.provenance()).isEqualTo(Provenance.AUTO);
        assertThat(line.who()).isEqualTo(cast.ben.name());
        assertThat(line.source()).isEqualTo(NAME);
        var trail = cast.actAs(cast.sam, () -> scorecards.readingHistory(measure, DAY, DAY));
        assertThat(trail).singleElement().satisfies(change -> {
            assertThat(change.source()).isEqualTo(Source.API);
            assertThat(change.person()).isEqualTo(cast.ben.name());
            assertThat(change.fields())
                    .contains(new FieldChange("How it came in", "", "Sent in"), new FieldChange("From", "", NAME));
        });
        assertThat(audited()).isEqualTo(4);
        assertThat(cast.actAs(cast.lee, () -> history.latest(10)))
                .extracting(LatestChange::toString)
                .anyMatch(said -> said.contains("4 readings from " + NAME));
    }

    @Test
    void theSameValuesUnderAnotherKeyChangeNothing() {
        program.send("Abandonment rate", DAY, "4.25");
        var again = program.send("Abandonment rate", DAY, "4.25");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("same").asInt()).isEqualTo(1);
        assertThat(json(again).path("import").isNull()).isTrue();
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void aValueThatIsThereChangesOnlyWithAReason() {
        program.send("Abandonment rate", DAY, "4.25");

        var refused = program.send("Abandonment rate", DAY, "4.5");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").get(0).path("detail").asString())
                .isEqualTo("There is a value for %s already, and it would change. Say why in “reason”.".formatted(DAY));

        var told = "{\"reason\":\"Late calls added\",\"readings\":[%s]}".formatted(reading("V3", DAY, "4.5"));
        var changed = program.send("again", told);
        assertThat(json(changed).path("changed").asInt()).as(changed.body()).isEqualTo(1);
        var trail = cast.actAs(cast.sam, () -> scorecards.readingHistory(measure, DAY, DAY));
        assertThat(trail).extracting(Change::operation).containsExactly(Operation.CHANGED, Operation.CREATED);
        assertThat(trail.getFirst().fields())
                .contains(
                        new FieldChange("How it came in", "Sent in", "Corrected"),
                        new FieldChange("Reason", "", "Late calls added"));
    }

    @Test
    void oneBadReadingTakesNothingInAndEachIsNamed() {
        var tomorrow = DAY.plusDays(3);
        var answer = program.send(
                "bad",
                readings(
                        reading("V3", DAY, "4.25"),
                        reading("No such measure", DAY, "1"),
                        reading("V3", tomorrow, "1"),
                        reading("V3", "2026-02-31", "1"),
                        reading("V3", DAY.minusDays(1), "\"12\""),
                        reading("V3", DAY.minusDays(2), "1e999999999"),
                        reading("V3", DAY.minusDays(3), "1e-999999999"),
                        reading("V3", DAY, "7"),
                        "7",
                        "{}"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var errors = json(answer).path("errors");
        assertThat(errors.findValuesAsString("detail"))
                .contains(
                        "There is no measure “No such measure” on this scorecard. Write its name as it stands there, or"
                                + " its id.",
                        tomorrow + " lies in the future.",
                        "“2026-02-31” is no day such as 2026-11-20.",
                        "“value” is a number without quotes, such as 92.4.",
                        "A number has up to twelve digits before the decimal point.",
                        "A number has up to forty digits after the decimal point.",
                        "Abandonment rate, %s is already in reading 1.".formatted(DAY),
                        "Say which measure it is of: by its name, its id or its key in the library.");
        var rows = errors.findValues("row").stream().map(row -> row.asInt()).toList();
        assertThat(rows).isSorted();
        assertThat(Set.copyOf(rows)).isEqualTo(Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertThat(audited()).isZero();
    }

    @Test
    void whatAShareIsMadeOfIsLookedAtToo() {
        var answer = program.send(
                "parts",
                readings(
                        "{\"measure\":\"V3\",\"day\":\"%s\",\"value\":4,\"numerator\":4,\"denominator\":0}"
                                .formatted(DAY),
                        "{\"measure\":\"V3\",\"day\":\"%s\",\"value\":4,\"numerator\":4}".formatted(DAY.minusDays(1)),
                        "{\"measure\":\"V3\",\"day\":\"%s\",\"value\":4,\"sample\":1.5}".formatted(DAY.minusDays(2)),
                        "{\"measure\":\"V3\",\"day\":\"%s\",\"value\":4,\"sample\":-1}".formatted(DAY.minusDays(3))));

        assertThat(json(answer).path("errors").findValuesAsString("detail"))
                .containsExactly(
                        "Nothing can be divided by 0. Leave the reading out when there was no case.",
                        "A numerator and a denominator are sent together, or neither.",
                        "A sample is a whole number without quotes, such as 250.",
                        "A sample is a whole number from 0 on.");
        var good = program.send(
                "good",
                readings("{\"measure\":\"V3\",\"day\":\"%s\",\"value\":4,\"numerator\":10,\"denominator\":250,"
                                .formatted(DAY)
                        + "\"sample\":250,\"note\":null}"));
        assertThat(good.statusCode()).as(good.body()).isEqualTo(201);
    }

    @Test
    void aWholeWeekBesideItsDaysIsRefused() {
        cast.actAs(cast.lee, () -> measures.choose(Board.weeklyCalls()));
        var monday = Cadence.WEEKLY.periodOf(DAY.minusWeeks(2)).start();
        program.send(
                "days",
                readings(
                        reading("Calls of the week", monday.plusDays(1), "800"),
                        reading("Calls of the week", monday.plusDays(2), "900")));

        var whole = program.send("Calls of the week", monday, "5600");
        assertThat(whole.statusCode()).isEqualTo(422);
        assertThat(json(whole).path("errors").get(0).path("detail").asString())
                .contains("would count beside them", "put another day of the same week into the call.");
    }

    @Test
    void aNoteThatLooksLikeAFormulaStaysText() {
        var sent = "{\"measure\":\"V3\",\"day\":\"%s\",\"value\":4,\"note\":\"=HYPERLINK('x')\"}".formatted(DAY);
        program.send("formula", readings(sent));

        assertThat(line(DAY).note()).isEqualTo("=HYPERLINK('x')");
        assertThat(cast.actAs(cast.lee, () -> Board.exported(scorecards))).contains("'=HYPERLINK('x')");
    }

    @Test
    void anOpenScorecardShowsItWithoutReloading() {
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            program.send("V3", DAY, "4.25");
            tab.awaitPush(() -> tab.text().contains("4.3 %") || tab.text().contains("4.2 %"));
        }
    }

    private ReadingLine line(LocalDate day) {
        return cast.actAs(cast.lee, () -> scorecards.details(measure, Cadence.DAILY.periodOf(day)))
                .readings()
                .getFirst();
    }

    private int audited() {
        var id = ByteBuffer.allocate(16)
                .putLong(measure.getMostSignificantBits())
                .putLong(measure.getLeastSignificantBits())
                .array();
        return List.copyOf(sql.queryForList("select id from reading_aud where measure_id = ?", (Object) id))
                .size();
    }
}
