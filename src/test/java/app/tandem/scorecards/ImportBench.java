package app.tandem.scorecards;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.TestDatabase;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How fast 100,000 readings are taken in with their audit, against LOAD DATA of the same rows; see bench/README.md. */
@TandemTest
@Tag("bench")
class ImportBench {
    private static final List<String> IDS = List.of("id", "partnership_id", "measure_id", "import_id", "recorded_by");
    private static final int MEASURES = 10;
    private static final int DAYS = 10_000;
    private static final int ROUNDS = Integer.getInteger("tandem.bench.rounds", 5);

    private final Cast.Casting casting;
    private final Measures measures;
    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final CurrentMember currentMember;
    private final JdbcTemplate sql;
    private final Environment settings;
    private final ImportedReadings imported;
    private final ReadingRepository readings;
    private final TransactionTemplate transactions;

    ImportBench(
            Cast.Casting casting,
            Measures measures,
            ReadingImports imports,
            Scorecards scorecards,
            CurrentMember currentMember,
            JdbcTemplate sql,
            Environment settings,
            ImportedReadings imported,
            ReadingRepository readings,
            PlatformTransactionManager transactions) {
        this.imported = imported;
        this.readings = readings;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.casting = casting;
        this.measures = measures;
        this.imports = imports;
        this.scorecards = scorecards;
        this.currentMember = currentMember;
        this.sql = sql;
        this.settings = settings;
    }

    @Test
    void importAgainstLoadData() throws Exception {
        var ratios = new ArrayList<Double>();
        var ratiosOfSql = new ArrayList<Double>();
        var ratiosToEntities = new ArrayList<Double>();
        say("%d readings in a file of %,d bytes; load average %s"
                .formatted(
                        MEASURES * DAYS,
                        file().length,
                        Files.readString(Path.of("/proc/loadavg")).strip()));
        for (int round = 0; round <= ROUNDS; round++) {
            var cast = casting.fresh();
            var mapping = choose(cast);
            var took = time(() -> take(cast, cast.mia, mapping).added());
            var audits = audits(cast);
            var again = time(() -> take(cast, cast.sam, mapping).same());
            var written = audits(cast) - audits;
            var load = loadData(cast.mia.partnershipId());
            var other = casting.fresh();
            var sqlAlone = sqlAlone(other, choose(other));
            var entities = oneByOne(other);
            say(
                    "%s: import %.2f s (%,.0f readings/s), of it SQL with audit rows %.2f s, plain load %.2f s (%,.0f rows/s); ratio %.2f, of the SQL alone %.2f; entity by entity %,.0f readings/s, so the import is %.1f times as fast; the same file again %.2f s and %d audit rows"
                            .formatted(
                                    round == 0 ? "warm-up" : "round " + round,
                                    took,
                                    MEASURES * DAYS / took,
                                    sqlAlone,
                                    load,
                                    MEASURES * DAYS / load,
                                    load / took,
                                    load / sqlAlone,
                                    entities,
                                    MEASURES * DAYS / took / entities,
                                    again,
                                    written));
            if (round > 0) {
                ratios.add(load / took);
                ratiosOfSql.add(load / sqlAlone);
                ratiosToEntities.add(MEASURES * DAYS / sqlAlone / entities);
            }
        }
        sayMedian("ratio end to end (goal: at least 0.20)", ratios);
        sayMedian("ratio of the SQL (goal: at least 0.35)", ratiosOfSql);
        sayMedian("SQL against entity by entity (goal: at least 6)", ratiosToEntities);
    }

    private static void sayMedian(String what, List<Double> values) {
        values.sort(null);
        say("%s: median %.2f, from %.2f to %.2f"
                .formatted(what, values.get(values.size() / 2), values.getFirst(), values.getLast()));
    }

    private ImportResult take(Cast cast, Member by, Map<String, UUID> mapping) {
        var bytes = file();
        return currentMember.actAs(Source.IMPORT, by, () -> {
            var file = ReadingFile.read("bench.csv", bytes);
            return imports.importReadings(file, file.mapping("date", mapping), "", done -> {});
        });
    }

    private long audits(Cast cast) {
        return sql.queryForObject("select count(*) from reading_aud where partnership_id = ?", Long.class, (Object)
                ReadingImportsTest.bytes(cast.mia.partnershipId()));
    }

    /** Writing and committing alone, of what has been read, checked and compared before. */
    private double sqlAlone(Cast cast, Map<String, UUID> mapping) {
        var file = ReadingFile.read("bench.csv", file());
        var typed = TypedReadings.of(file, file.mapping("date", mapping), LocalDate.of(2026, 6, 2));
        var batch = new ReadingImportSql.Batch(
                cast.mia.partnershipId(), UUID.randomUUID(), cast.mia.personId(), Instant.now(), "");
        var began = new AtomicLong();
        currentMember.actAs(
                Source.IMPORT,
                cast.mia,
                () -> transactions.executeWithoutResult(status -> {
                    var plan = imported.plan(
                            typed.readings(), Origin.file("bench.csv"), id -> new Rhythm(Cadence.DAILY, Weeks.ISO));
                    began.set(System.nanoTime());
                    imported.write(plan, batch, done -> {});
                }));
        return (System.nanoTime() - began.get()) / 1e9;
    }

    /** As any other entity is written, with Envers listening; answers how many a second. */
    private double oneByOne(Cast cast) {
        var measure = cast.actAs(cast.lee, () -> measures.choose(Board.named("One by one")));
        var count = 5_000;
        var took = time(() -> {
            cast.actAs(
                    cast.mia,
                    () -> transactions.executeWithoutResult(status -> {
                        for (int i = 0; i < count; i++) {
                            readings.save(new Reading(
                                    measure,
                                    LocalDate.of(2026, 6, 1).minusDays(i),
                                    Figure.of(BigDecimal.valueOf(i, 2)),
                                    "",
                                    cast.mia.personId(),
                                    Instant.now()));
                        }
                    }));
            return count;
        });
        return count / took;
    }

    @Test
    void othersMeanwhile() throws Exception {
        var other = casting.fresh();
        var otherMapping = choose(other);
        var small = ReadingFile.read("bench.csv", file(180));
        other.actAs(other.mia, () -> imports.importReadings(small, small.mapping("date", otherMapping), "", d -> {}));
        pages(other, 200);
        for (int round = 1; round <= 3; round++) {
            var quiet = pages(other, 300);
            var cast = casting.fresh();
            var mapping = choose(cast);
            var bytes = file();
            var running = CompletableFuture.supplyAsync(() -> currentMember.actAs(Source.IMPORT, cast.mia, () -> {
                var file = ReadingFile.read("bench.csv", bytes);
                return imports.importReadings(file, file.mapping("date", mapping), "", done -> {});
            }));
            var busy = new ArrayList<Double>();
            while (!running.isDone()) {
                busy.addAll(pages(other, 5));
            }
            running.get();
            busy.sort(null);
            say(
                    "round %d: another partnership's scorecard p50 %.1f ms quiet, %.1f ms during the import; p99 %.1f and %.1f ms (%d pages)"
                            .formatted(
                                    round,
                                    at(quiet, 0.5),
                                    at(busy, 0.5),
                                    at(quiet, 0.99),
                                    at(busy, 0.99),
                                    busy.size()));
        }
    }

    private List<Double> pages(Cast cast, int times) {
        var took = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            took.add(1000
                    * time(() -> cast.actAs(cast.lee, () -> scorecards.page())
                            .grids()
                            .size()));
        }
        took.sort(null);
        return took;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private Map<String, UUID> choose(Cast cast) {
        var mapping = new LinkedHashMap<String, UUID>();
        cast.actAs(cast.lee, () -> {
            for (int i = 0; i < MEASURES; i++) {
                var name = "Measure " + i;
                mapping.put(name, measures.choose(Board.named(name)));
            }
        });
        return mapping;
    }

    private static byte[] file() {
        return file(DAYS);
    }

    private static byte[] file(int days) {
        var random = new Random(7);
        var text = new StringBuilder("date");
        for (int i = 0; i < MEASURES; i++) {
            text.append(",Measure ").append(i);
        }
        var last = LocalDate.of(2026, 6, 1);
        for (int day = days - 1; day >= 0; day--) {
            text.append('\n').append(last.minusDays(day));
            for (int i = 0; i < MEASURES; i++) {
                text.append(',').append(BigDecimal.valueOf(random.nextInt(100_000), 2));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Exactly the rows that were imported, into an empty table with the same keys, by the database's own way. */
    private double loadData(UUID partnershipId) throws Exception {
        var columns = "id|partnership_id|version|measure_id|reading_day|figure|provenance|note|reason|source|import_id"
                + "|recorded_by|recorded_at|numerator|denominator|sample";
        var rows = Files.createTempFile("readings", ".txt");
        var mySql = TestDatabase.isMySql();
        try (var out = Files.newBufferedWriter(rows)) {
            sql.query(
                    "select " + columns.replace('|', ',') + " from reading where partnership_id = ? order by id",
                    row -> {
                        var cells = new ArrayList<String>();
                        for (var column : columns.split("\\|")) {
                            var text = IDS.contains(column)
                                    ? HexFormat.of().formatHex(row.getBytes(column))
                                    : row.getString(column);
                            cells.add(text == null ? mySql ? "\\N" : "" : text);
                        }
                        try {
                            out.write(String.join("|", cells));
                            out.write('\n');
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    },
                    (Object) ReadingImportsTest.bytes(partnershipId));
        }
        var url = settings.getRequiredProperty("spring.datasource.url") + (mySql ? "&allowLoadLocalInfile=true" : "");
        try (var connection = DriverManager.getConnection(
                        url,
                        settings.getRequiredProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password", ""));
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists reading_load");
            if (mySql) {
                statement.execute("create table reading_load like reading");
            } else {
                statement.execute("create table reading_load as select * from reading where 1 = 0");
                for (var key : List.of("partnership_id", "measure_id", "reading_day")) {
                    statement.execute("alter table reading_load alter column " + key + " set not null");
                }
                statement.execute("alter table reading_load add primary key (partnership_id, measure_id, reading_day)");
                statement.execute("alter table reading_load add constraint reading_load_id unique (id)");
            }
            var load = mySql
                    ? "load data local infile '" + rows
                            + "' into table reading_load character set utf8mb4 fields terminated by '|' (@a, @b, version,"
                            + " @c, reading_day, figure, provenance, note, reason, source, @d, @e, recorded_at, numerator,"
                            + " denominator, sample) set id = unhex(@a), partnership_id = unhex(@b),"
                            + " measure_id = unhex(@c), import_id = unhex(@d), recorded_by = unhex(@e)"
                    : "insert into reading_load (" + columns.replace('|', ',') + ") select "
                            + Arrays.stream(columns.split("\\|"))
                                    .map(ImportBench::fromText)
                                    .collect(Collectors.joining(", "))
                            + " from csvread('" + rows + "', '" + columns + "', 'charset=UTF-8 fieldSeparator=|')";
            return time(() -> {
                try {
                    return statement.executeUpdate(load);
                } catch (java.sql.SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            Files.delete(rows);
        }
    }

    private static String fromText(String column) {
        if (IDS.contains(column)) {
            return "cast(cast(" + column + " as uuid) as binary(16))";
        }
        // Nothing between two bars is read as null.
        return List.of("note", "reason").contains(column) ? "coalesce(" + column + ", '')" : column;
    }

    private static double time(LongSupplier work) {
        var start = System.nanoTime();
        if (work.getAsLong() == 0) {
            throw new IllegalStateException("Nothing was done: " + Arrays.toString(new Throwable().getStackTrace()));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String line) {
        System.out.println("BENCH " + line);
    }
}
