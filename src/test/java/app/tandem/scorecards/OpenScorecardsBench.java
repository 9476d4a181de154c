package app.tandem.scorecards;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Source;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** What open scorecards notice of an import, and what they weigh; see bench/README.md. */
@TandemTest
@ActiveProfiles("demo")
@TestPropertySource(properties = {"tandem.limits.tab=1000000/PT1M", "tandem.limits.import=1000000/PT1M"})
@Tag("bench")
@Timeout(3600)
@Import(Recorder.class)
class OpenScorecardsBench {
    private static final int MEASURES = 20;
    private static final int ROUNDS = Integer.getInteger("tandem.bench.rounds", 3);

    private final Cast.Casting casting;
    private final Measures measures;
    private final ReadingImports imports;
    private final CurrentMember currentMember;
    private final int port;

    OpenScorecardsBench(
            Cast.Casting casting,
            Measures measures,
            ReadingImports imports,
            CurrentMember currentMember,
            @LocalServerPort int port) {
        this.casting = casting;
        this.measures = measures;
        this.imports = imports;
        this.currentMember = currentMember;
        this.port = port;
    }

    @Test
    void oneImportBeforeManyTabs() throws Exception {
        rounds(200, 10_000);
    }

    @Test
    void aLargeImportBeforeManyMoreTabs() throws Exception {
        rounds(500, 100_000);
    }

    private void rounds(int tabs, int readings) throws Exception {
        var cast = casting.fresh();
        var mapping = choose(cast, MEASURES);
        var other = casting.fresh();
        take(other, choose(other, MEASURES), file(MEASURES, 0, 100));
        take(cast, mapping, file(MEASURES, 0, 2));
        try (var open = new OpenScorecards(port)) {
            open.open(tabs, List.of(cast.lee, cast.mia, cast.sam, cast.ben), "p/{slug}/scorecard?show=all");
            say("%d scorecards of %d measures are open, an import of %,d readings; load average %s"
                    .formatted(tabs, MEASURES, readings, load()));
            pages(other, 60, () -> false);
            for (int round = 0; round <= ROUNDS; round++) {
                var quiet = pages(other, 60, () -> false);
                var file = file(MEASURES, round + 1, readings / MEASURES);
                open.await((100 + round + 1) + ".7");
                var done = new AtomicLong();
                var busy = new ArrayList<Double>();
                var began = System.nanoTime();
                var reads = Recorder.readingsReadWhile(() -> {
                    var running = CompletableFuture.runAsync(() -> {
                        take(cast, mapping, file);
                        done.set(System.nanoTime());
                    });
                    if (tabs > 200) {
                        busy.addAll(pages(
                                other,
                                0,
                                () -> !running.isDone() || open.right(0).size() < tabs));
                    }
                    running.join();
                    await(() -> open.right(0).size() == tabs);
                });
                pause(1500);
                var right = open.right(done.get());
                say(
                        "%s: import %.2f s; told after the commit: %d tabs, p50 %.0f ms, p99 %.0f ms, the last %.0f ms; %d reads of the page; pushes each %.2f of %.0f characters, at most %d within a second%s"
                                .formatted(
                                        round == 0 ? "warm-up" : "round " + round,
                                        (done.get() - began) / 1e9,
                                        right.size(),
                                        at(right, 0.5),
                                        at(right, 0.99),
                                        right.getLast(),
                                        // Those of the other partnership's pages are its own.
                                        reads - busy.size(),
                                        open.pushesEach(),
                                        open.length(),
                                        open.mostInASecond(),
                                        busy.isEmpty()
                                                ? ""
                                                : "; another partnership's page over HTTP p50 %.0f ms quiet, %.0f ms meanwhile, p99 %.0f and %.0f ms (%d pages)"
                                                        .formatted(
                                                                at(quiet, 0.5),
                                                                at(busy, 0.5),
                                                                at(quiet, 0.99),
                                                                at(busy, 0.99),
                                                                busy.size())));
            }
            say("%d lines were cut".formatted(open.cut()));
        }
        pause(3000);
    }

    @Test
    void whatATabWeighs() throws Exception {
        var cast = casting.fresh();
        var fifteen = casting.fresh();
        var sixty = casting.fresh();
        take(fifteen, choose(fifteen, 15), file(15, 0, 400));
        take(sixty, choose(sixty, 60), file(60, 0, 400));
        say("What a tab weighs; load average " + load());
        weigh("a page of one sentence without a frame", List.of(cast.lee, cast.mia), "nothing-here");
        weigh("a page of one sentence in the frame", List.of(cast.lee, cast.mia), "p/{slug}/any-page");
        weigh("a scorecard of 15 measures", List.of(fifteen.lee, fifteen.mia), "p/{slug}/scorecard?show=all");
        weigh("a scorecard of 60 measures", List.of(sixty.lee, sixty.mia), "p/{slug}/scorecard?show=all");
    }

    /** The first tabs warm caches; the rest is counted. */
    private void weigh(String what, List<Member> members, String page) {
        var tabs = 60;
        try (var open = new OpenScorecards(port)) {
            open.open(10, members, page);
            var before = heap();
            open.open(tabs, members, page);
            var between = heap();
            open.open(tabs, members, page);
            var after = heap();
            say("%s: %.0f kB a tab (%.0f for the first %d, %.0f for as many more)"
                    .formatted(
                            what,
                            (after - before) / 1000.0 / (2 * tabs),
                            (between - before) / 1000.0 / tabs,
                            tabs,
                            (after - between) / 1000.0 / tabs));
        }
    }

    private static long heap() {
        var least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            pause(400);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private Map<String, UUID> choose(Cast cast, int count) {
        return cast.actAs(cast.lee, () -> {
            var mapping = new LinkedHashMap<String, UUID>();
            for (int i = 0; i < count; i++) {
                mapping.put(
                        "Measure " + i,
                        measures.choose(Board.newest("Measure " + i).placed(i < FrontCard.MOST, null)));
            }
            return mapping;
        });
    }

    private ImportResult take(Cast cast, Map<String, UUID> mapping, byte[] bytes) {
        return currentMember.actAs(Source.IMPORT, cast.mia, () -> {
            var file = ReadingFile.read("bench.csv", bytes);
            return imports.importReadings(file, file.mapping("date", mapping), "Counted again.", done -> {});
        });
    }

    /** One newer day than the round before, which everybody sees, and older ones that were not there either. */
    private static byte[] file(int measures, int round, int days) {
        var text = new StringBuilder("date");
        for (int i = 0; i < measures; i++) {
            text.append(",Measure ").append(i);
        }
        var newest = Board.today().minusDays(20 - round);
        var older = Board.today().minusDays(100 + round * 6_000L);
        for (int day = 0; day < days; day++) {
            text.append('\n').append(day == 0 ? newest : older.minusDays(day));
            for (int i = 0; i < measures; i++) {
                text.append(',').append(BigDecimal.valueOf(1007 + 10L * round, 1));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Double> pages(Cast cast, int times, BooleanSupplier on) {
        var session = new Stranger(port).signIn(cast.lee);
        var tab = new RawTab(port, session, "localhost");
        var took = new ArrayList<Double>();
        while (took.size() < times || on.getAsBoolean()) {
            var start = System.nanoTime();
            tab.page("p/" + cast.lee.slug() + "/scorecard");
            took.add((System.nanoTime() - start) / 1e6);
        }
        took.sort(null);
        return took;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private static void await(BooleanSupplier met) {
        for (var end = System.nanoTime() + 30_000_000_000L; !met.getAsBoolean() && System.nanoTime() < end; ) {
            pause(5);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    private static void say(String line) {
        System.out.println("BENCH " + line);
    }
}
