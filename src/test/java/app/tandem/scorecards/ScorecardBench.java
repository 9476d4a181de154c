package app.tandem.scorecards;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.TestDatabase;
import app.tandem.partnership.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the data of a large scorecard takes among few and among many partnerships; see bench/README.md. */
@TandemTest
@Tag("bench")
@Timeout(3600)
@Import(Recorder.class)
class ScorecardBench {
    private static final int MEASURES = 60;
    private static final int DAYS = 5 * 365 + 1;
    private static final int FEW = 20;
    private static final int MANY = Integer.getInteger("tandem.bench.partnerships", 2_000);
    private static final int CALLS = 100;
    private static final int ROUNDS = 4;

    private final Cast.Casting casting;
    private final Measures measures;
    private final Scorecards scorecards;
    private final DataSource pool;
    private final JdbcTemplate sql;

    ScorecardBench(Cast.Casting casting, Measures measures, Scorecards scorecards, DataSource pool, JdbcTemplate sql) {
        this.casting = casting;
        this.measures = measures;
        this.scorecards = scorecards;
        this.pool = pool;
        this.sql = sql;
    }

    @Test
    void pageAmongFewAndAmongMany() throws IOException {
        var cast = casting.fresh();
        var large = casting.fresh();
        var models = choose(cast, CrowdedDatabase.MEASURES);
        var own = choose(large, MEASURES);
        var crowd = new CrowdedDatabase(pool, Board.today());
        var since = System.nanoTime();
        crowd.add(FEW - 4, cast.lee.partnershipId(), models, large.lee.partnershipId(), own, DAYS);
        sayFilled(since);
        say("%d measures, readings for %,d days each; load average %s"
                .formatted(
                        MEASURES,
                        DAYS,
                        Files.readString(Path.of("/proc/loadavg")).strip()));
        var few = measure(FEW + " partnerships", large);
        sql.update("delete from reading where partnership_id = ?", (Object)
                ReadingImportSql.bytes(large.lee.partnershipId()));
        since = System.nanoTime();
        // On MySQL the fill alone gets more memory.
        bufferPool(2048);
        crowd.add(MANY - FEW, cast.lee.partnershipId(), models, large.lee.partnershipId(), own, DAYS);
        bufferPool(128);
        sayFilled(since);
        var many = measure(MANY + " partnerships", large);
        say("p95 among %d partnerships is %.2f of that among %d (goal: at most 1.3); plain SQL %.2f"
                .formatted(MANY, many.page / few.page, FEW, many.plain / few.plain));
    }

    private record P95(double page, double plain) {}

    private P95 measure(String among, Cast cast) {
        var members = List.of(cast.lee, cast.mia, cast.sam, cast.ben);
        var statements = Recorder.statementsOf(() -> page(cast, cast.lee));
        var rows = Recorder.runPlainly(statements);
        say("%s: %d statements, %,d rows".formatted(among, statements.size(), rows));
        if (Boolean.getBoolean("tandem.bench.statements")) {
            statements.forEach(one -> say(one.sql()));
        }
        calls(2 * CALLS, i -> page(cast, members.get(i % members.size())));
        calls(2 * CALLS, i -> Recorder.runPlainly(statements));
        var pages = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var ours = calls(CALLS, i -> page(cast, members.get(i % members.size())));
            var theirs = calls(CALLS, i -> Recorder.runPlainly(statements));
            ratios.add(at(ours, 0.95) / at(theirs, 0.95));
            pages.addAll(ours);
            plain.addAll(theirs);
        }
        pages.sort(null);
        plain.sort(null);
        ratios.sort(null);
        say(
                "%s: page data p50 %.1f ms, p95 %.1f ms; the same statements plainly p50 %.1f ms, p95 %.1f ms; ratio p50 %.2f, p95 %.2f (goal: at most 3; by rounds %.2f to %.2f)"
                        .formatted(
                                among,
                                at(pages, 0.5),
                                at(pages, 0.95),
                                at(plain, 0.5),
                                at(plain, 0.95),
                                at(pages, 0.5) / at(plain, 0.5),
                                at(pages, 0.95) / at(plain, 0.95),
                                ratios.getFirst(),
                                ratios.getLast()));
        return new P95(at(pages, 0.95), at(plain, 0.95));
    }

    private int page(Cast cast, Member member) {
        return cast.actAs(member, () -> (int) scorecards.page().rows().count());
    }

    private interface Call {
        int number(int i);
    }

    private static List<Double> calls(int times, Call call) {
        return IntStream.range(0, times)
                .mapToObj(i -> {
                    var start = System.nanoTime();
                    if (call.number(i) == 0) {
                        throw new IllegalStateException("Nothing was read.");
                    }
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toList();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    /** Of sixty, half are read daily and shown by week, 18 weekly, ten monthly and two quarterly; all have daily readings. */
    private List<UUID> choose(Cast cast, int count) {
        return cast.actAs(
                cast.lee,
                () -> Stream.iterate(0, i -> i + 1)
                        .limit(count)
                        .map(i -> measures.choose(
                                Board.named("Measure " + i, cadence(i % 30)).placed(i < FrontCard.MOST, null)))
                        .toList());
    }

    private static Cadence cadence(int i) {
        return i < 15 ? Cadence.DAILY : i < 24 ? Cadence.WEEKLY : i < 29 ? Cadence.MONTHLY : Cadence.QUARTERLY;
    }

    private void bufferPool(int megabytes) {
        if (TestDatabase.isMySql()) {
            sql.execute("set global innodb_buffer_pool_size = " + megabytes * 1024L * 1024L);
            var end = System.nanoTime() + 60_000_000_000L;
            while (System.nanoTime() < end
                    && !sql.queryForList("show status like 'Innodb_buffer_pool_resize_status'")
                            .toString()
                            .contains("Completed")) {
                Thread.onSpinWait();
            }
        }
    }

    private void sayFilled(long since) {
        say("filled with %,d readings of %,d partnerships in %.0f s"
                .formatted(
                        sql.queryForObject("select count(*) from reading", Long.class),
                        sql.queryForObject("select count(*) from partnership", Long.class),
                        (System.nanoTime() - since) / 1e9));
    }

    private static void say(String line) {
        System.out.println("BENCH " + line);
    }
}
