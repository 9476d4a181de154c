package app.tandem.scorecards;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** How fast 100,000 readings are taken in with their audit, against LOAD DATA of the same rows; see bench/README.md. */
@TandemTest
@Tag("bench")
class ImportBench {
    private static final int MEASURES = 10;
    private static final int DAYS = 10_000;
    private static final int ROUNDS = 5;

    private final Cast.Casting casting;
    private final Measures measures;
    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final CurrentMember currentMember;
    private final JdbcTemplate sql;
    private final Environment settings;

    ImportBench(
            Cast.Casting casting,
            Measures measures,
            ReadingImports imports,
            Scorecards scorecards,
            CurrentMember currentMember,
            JdbcTemplate sql,
            Environment settings) {
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
        say("%d readings in a file of %,d bytes; load average %s"
                .formatted(
                        MEASURES * DAYS,
                        file().length,
                        Files.readString(Path.of("/proc/loadavg")).strip()));
        for (int round = 0; round <= ROUNDS; round++) {
            var cast = casting.fresh();
            var mapping = choose(cast);
            var bytes = file();
            var took = time(() -> currentMember
                    .actAs(Source.IMPORT, cast.mia, () -> {
                        var file = ReadingFile.read("bench.csv", bytes);
                        return imports.importReadings(file, file.mapping("date", mapping), "", done -> {});
                    })
                    .added());
            var again = time(() -> currentMember
                    .actAs(Source.IMPORT, cast.sam, () -> {
                        var file = ReadingFile.read("bench.csv", bytes);
                        return imports.importReadings(file, file.mapping("date", mapping), "", done -> {});
                    })
                    .same());
            var load = loadData(cast.mia.partnershipId());
            var ratio = load / took;
            say(
                    "%s: import %.2f s (%,.0f readings/s), LOAD DATA %.2f s (%,.0f rows/s), ratio %.2f; the same file again %.2f s"
                            .formatted(
                                    round == 0 ? "warm-up" : "round " + round,
                                    took,
                                    MEASURES * DAYS / took,
                                    load,
                                    MEASURES * DAYS / load,
                                    ratio,
                                    again));
            if (round > 0) {
                ratios.add(ratio);
            }
        }
        ratios.sort(null);
        say("ratio: median %.2f, from %.2f to %.2f"
                .formatted(ratios.get(ratios.size() / 2), ratios.getFirst(), ratios.getLast()));
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

    /** Exactly the rows that were imported, into an empty table with the same keys. */
    private double loadData(UUID partnershipId) throws Exception {
        var rows = Files.createTempFile("readings", ".tsv");
        try (var out = Files.newBufferedWriter(rows)) {
            sql.query(
                    "select hex(id), hex(partnership_id), version, hex(measure_id), reading_day, figure, provenance, note,"
                            + " reason, source, hex(import_id), hex(recorded_by), recorded_at from reading"
                            + " where partnership_id = ? order by id",
                    row -> {
                        var cells = new ArrayList<String>();
                        for (int i = 1; i <= 13; i++) {
                            cells.add(row.getString(i));
                        }
                        try {
                            out.write(String.join("\t", cells));
                            out.write('\n');
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    },
                    (Object) ReadingImportsTest.bytes(partnershipId));
        }
        var url = settings.getRequiredProperty("spring.datasource.url") + "&allowLoadLocalInfile=true";
        try (var connection = DriverManager.getConnection(
                        url,
                        settings.getRequiredProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password", ""));
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists reading_load");
            statement.execute("create table reading_load like reading");
            return time(() -> {
                try {
                    return statement.executeUpdate("load data local infile '" + rows
                            + "' into table reading_load character set utf8mb4 (@a, @b, version, @c, reading_day, figure,"
                            + " provenance, note, reason, source, @d, @e, recorded_at) set id = unhex(@a),"
                            + " partnership_id = unhex(@b), measure_id = unhex(@c), import_id = unhex(@d),"
                            + " recorded_by = unhex(@e)");
                } catch (java.sql.SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            Files.delete(rows);
        }
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
