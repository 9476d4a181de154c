package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.Operation;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@TandemTest
class ReadingImportsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 30);

    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final CurrentMember currentMember;
    private final JdbcTemplate sql;
    private final Cast cast;

    ReadingImportsTest(
            ReadingImports imports,
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            CurrentMember currentMember,
            JdbcTemplate sql,
            Cast.Casting casting) {
        this.imports = imports;
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.currentMember = currentMember;
        this.sql = sql;
        cast = casting.fresh();
    }

    private UUID abandonment() {
        return cast.actAs(cast.lee, () -> Board.abandonment(measures));
    }

    private ImportResult take(ReadingFile file, String reason) {
        return currentMember.actAs(
                Source.IMPORT, cast.mia, () -> imports.importReadings(file, imports.guess(file), reason, done -> {}));
    }

    private int count(String table, UUID measure) {
        return sql.queryForObject(
                "select count(*) from " + table + " where measure_id = ?", Integer.class, (Object) bytes(measure));
    }

    static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Test
    void theRealFileFillsTheGridAndWeeksFollowTheRuleOfTheMeasure() {
        var ids = cast.actAs(cast.lee, () -> {
            var calls = measures.choose(Board.callsOffered());
            return List.of(calls, measures.choose(Board.abandonment().weightedBy(calls)));
        });
        var result = cast.actAs(cast.mia, () -> {
            var file = ReadingFile.read("bank.csv", Board.bankFile());
            return imports.importReadings(file, imports.guess(file), "", done -> {});
        });
        assertThat(result).isEqualTo(new ImportResult(358, 0, 0, DAY));

        var page = cast.actAs(cast.lee, () -> scorecards.page());
        assertThat(page.showsToday()).isFalse();
        assertThat(page.newest()).isEqualTo(DAY);
        var calls = page.row(ids.get(0)).orElseThrow();
        var abandoned = page.row(ids.get(1)).orElseThrow();
        // Week 25, 21 to 27 June 1999: 7,572 calls offered, and the abandonment weighted by them.
        assertThat(calls.cells().get(11).shown()).isEqualTo("7572");
        assertThat(abandoned.cells().get(11).value())
                .isCloseTo(new BigDecimal("12.65"), org.assertj.core.data.Offset.offset(new BigDecimal("0.01")));
        assertThat(abandoned.cells().get(11).status()).isEqualTo(Status.RED);
    }

    @Test
    void aColumnWhoseValuesAreNoShareIsNotTakenForOne() {
        abandonment();
        var file = Board.file("date,abandoned_rate,day_of_week", "1999-06-29,211,2", "1999-06-30,12,3");
        assertThat(cast.actAs(cast.mia, () -> imports.guess(file)).measures()).isEmpty();
    }

    @Test
    void aShareAboveAllOfItIsDoubtedBeforeItIsImported() {
        var measure = abandonment();
        var file = Board.file("date,wait", "1999-06-28,99.5", "1999-06-29,156.59", "1999-06-30,-3");
        var mapping = file.mapping("date", Map.of("wait", measure));
        var would = cast.actAs(cast.mia, () -> imports.preview(file, mapping));
        assertThat(would.isClean()).isTrue();
        assertThat(would.doubts())
                .containsExactly(new Doubt(
                        "wait",
                        "2 of 3 values lie below 0 or above 100 %, which “Abandonment rate” can hardly mean,"
                                + " such as 156.59 % in row 3."));
    }

    @Test
    void aShareThatMayExceedAllOfItByItsBoundsIsNotDoubted() {
        var measure = cast.actAs(cast.lee, () -> measures.choose(Board.named("Occupancy against plan")));
        var file = Board.file("date,occupancy", "1999-06-30,156");
        var mapping = file.mapping("date", Map.of("occupancy", measure));
        assertThat(cast.actAs(cast.mia, () -> imports.preview(file, mapping)).doubts())
                .isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var measure = abandonment();
        var file = Board.file("date,abandonment rate", "1999-06-29,11", "1999-06-30,12");
        assertThat(take(file, "").added()).isEqualTo(2);
        var again = take(file, "");
        assertThat(again.sentence()).isEqualTo("Already imported, nothing changed.");
        assertThat(count("reading", measure)).isEqualTo(2);
        assertThat(count("reading_aud", measure)).isEqualTo(2);
    }

    @Test
    void twoPeopleWithTheSameFileAtTheSameMomentWriteItOnce() throws Exception {
        var measure = abandonment();
        var lines = new ArrayList<>(List.of("date,abandonment rate"));
        for (int i = 0; i < 12_000; i++) {
            lines.add(DAY.minusDays(i) + "," + i % 30);
        }
        var file = Board.file(lines.toArray(String[]::new));
        var start = new CyclicBarrier(2);
        List<Future<ImportResult>> both = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var who : List.of(cast.mia, cast.sam)) {
                both.add(threads.submit(() -> {
                    start.await();
                    return currentMember.actAs(
                            Source.IMPORT,
                            who,
                            () -> imports.importReadings(file, imports.guess(file), "", done -> {}));
                }));
            }
        }
        var first = both.get(0).get();
        var second = both.get(1).get();
        assertThat(first.added() + second.added()).isEqualTo(12_000);
        assertThat(first.same() + second.same()).isEqualTo(12_000);
        assertThat(first.changed() + second.changed()).isZero();
        assertThat(count("reading", measure)).isEqualTo(12_000);
        assertThat(count("reading_aud", measure)).isEqualTo(12_000);
    }

    @Test
    void oneBadRowImportsNothing() {
        var measure = abandonment();
        var file = Board.file("date,abandonment rate", "1999-06-29,11", "1999-02-31,12");
        var preview = cast.actAs(cast.mia, () -> imports.preview(file, imports.guess(file)));
        assertThat(preview.problems()).extracting(Problem::where).containsExactly("Row 3, date");
        assertThatThrownBy(() -> take(file, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nothing was imported. Row 3, date: “1999-02-31” is not a day");
        assertThat(count("reading", measure)).isZero();
    }

    @Test
    void valuesThatAreThereChangeOnlyWithAReason() {
        var measure = abandonment();
        take(Board.file("date,abandonment rate", "1999-06-29,11", "1999-06-30,12"), "");
        var file = Board.file("date,abandonment rate", "1999-06-29,11", "1999-06-30,9.5", "1999-06-28,7");
        var preview = cast.actAs(cast.mia, () -> imports.preview(file, imports.guess(file)));
        assertThat(List.of(preview.added(), preview.changed(), preview.same())).containsExactly(1, 1, 1);
        assertThat(preview.corrections().getFirst().was()).isEqualByComparingTo("12");
        assertThatThrownBy(() -> take(file, " ")).isInstanceOf(Refusal.class).hasMessageContaining("Say why");
        assertThat(count("reading", measure)).isEqualTo(2);

        assertThat(take(file, "Late calls added").sentence()).isEqualTo("1 new, 1 corrected, 1 already there.");
        var trail = cast.actAs(cast.sam, () -> scorecards.readingHistory(measure, DAY, DAY));
        assertThat(trail).extracting(Change::operation).containsExactly(Operation.CHANGED, Operation.CREATED);
        assertThat(trail.getFirst().source()).isEqualTo(Source.IMPORT);
        assertThat(trail.getFirst().fields())
                .contains(
                        new FieldChange("Value", "12", "9.5"),
                        new FieldChange("How it came in", "Imported", "Corrected"),
                        new FieldChange("Reason", "", "Late calls added"));
    }

    @Test
    void anImportedReadingsAuditRowLooksLikeEnversOwn() {
        var measure = abandonment();
        take(Board.file("date,abandonment rate", "1999-06-30,12"), "");
        cast.actAs(cast.mia, () -> {
            readings.enter(List.of(new ReadingEntry(measure, LocalDate.of(1999, 5, 31), BigDecimal.TEN, "")), "");
        });
        take(Board.file("date,abandonment rate", "1999-06-30,13"), "Counted again");
        cast.actAs(
                cast.mia,
                () -> readings.correct(
                        new ReadingEntry(measure, LocalDate.of(1999, 5, 31), BigDecimal.ONE, ""), "Typo"));

        var rows = sql.queryForList(
                "select * from reading_aud where measure_id = ? order by rev", (Object) bytes(measure));
        assertThat(rows).hasSize(4);
        assertThat(flags(rows.get(0))).as("new").containsAllEntriesOf(without(flags(rows.get(1)), "import_id_mod"));
        assertThat(flags(rows.get(2)))
                .as("corrected")
                .containsAllEntriesOf(without(flags(rows.get(3)), "import_id_mod", "source_mod"));
        assertThat(rows.get(0).get("revend")).isEqualTo(rows.get(2).get("rev"));
        assertThat(rows.get(1).get("revend")).isEqualTo(rows.get(3).get("rev"));
        var changes = sql.queryForList(
                "select operation, realm from rev_change where entity = 'Reading' and entity_id = ? order by id",
                rows.get(0).get("id"));
        var own = sql.queryForList(
                "select operation, realm from rev_change where entity = 'Reading' and entity_id = ? order by id",
                rows.get(1).get("id"));
        assertThat(changes).isEqualTo(own).hasSize(2);
    }

    @Test
    void anImportIsNoChangeOfADefinition() {
        var measure = abandonment();
        take(Board.file("date,abandonment rate", "1999-06-30,12"), "");
        assertThat(cast.actAs(cast.sam, () -> scorecards.definitionHistory(measure)))
                .hasSize(1);
        assertThat(sql.queryForList("select id from rev_change where entity = 'Measure' and entity_id = ?", (Object)
                        bytes(measure)))
                .hasSize(1);
        var next = Board.file("date,abandonment rate", "1999-06-29,11");
        assertThat(cast.actAs(cast.mia, () -> imports.guess(next)).measures()).containsValue(measure);
        cast.actAs(cast.lee, () -> measures.define(measure, 0, Board.abandonment()));
    }

    private static Map<String, Object> flags(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(e -> e.getKey().endsWith("_mod") || e.getKey().equals("revtype"))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue())));
    }

    private static Map<String, Object> without(Map<String, Object> flags, String... keys) {
        var rest = new HashMap<>(flags);
        rest.keySet().removeAll(List.of(keys));
        return rest;
    }

    @Test
    void aForeignMeasureCannotBeImportedInto() {
        var measure = abandonment();
        var file = Board.file("date,abandonment rate", "1999-06-30,12");
        var mapping = file.mapping("date", Map.of("abandonment rate", measure));
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThatThrownBy(() -> cast.actAs(stranger, () -> imports.preview(file, mapping)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> imports.importReadings(file, mapping, "", done -> {})))
                    .isInstanceOf(NotFound.class);
            assertThat(cast.actAs(stranger, () -> imports.guess(file)).measures())
                    .isEmpty();
        }
        assertThat(count("reading", measure)).isZero();
        assertThatThrownBy(() -> imports.importReadings(file, mapping, "", done -> {}))
                .hasStackTraceContaining("tenant identifier");
    }

    @Test
    void cellsThatWouldBeFormulasStayTextAndAreEscapedWhenTheyLeave() {
        var measure = abandonment();
        var file = Board.file(
                "date,abandonment rate,note",
                "1999-06-28,12,=HYPERLINK(\"\"x\"\")".replace("\"\"", "'"),
                "1999-06-29,11,@cmd",
                "1999-06-30,10,+49 30 1234");
        take(file, "");
        var line = cast.actAs(cast.lee, () -> scorecards.details(measure, Cadence.DAILY.periodOf(DAY.minusDays(2))))
                .readings()
                .getFirst();
        assertThat(line.note()).isEqualTo("=HYPERLINK('x')");
        assertThat(line.source()).isEqualTo("calls.csv, row 2");
        var export = cast.actAs(cast.lee, () -> Board.exported(scorecards));
        assertThat(export).contains("'=HYPERLINK('x')").contains("'@cmd").contains("'+49 30 1234");
        assertThat(export.lines().flatMap(l -> java.util.Arrays.stream(l.split(","))))
                .noneMatch(cell -> cell.matches("\"?[=@+\\t].*"));
    }
}
