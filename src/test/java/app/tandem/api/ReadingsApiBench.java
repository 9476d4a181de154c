package app.tandem.api;

import static app.tandem.api.Program.reading;
import static app.tandem.api.Program.readings;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Source;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.tokens.AccessTokens;
import app.tandem.tokens.Scope;
import app.tandem.tokens.TokenDraft;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Posts of 1,000 readings over HTTP against the file import of as many rows, by turns; see bench/README.md. */
@TandemTest
@Tag("bench")
@TestPropertySource(properties = {"tandem.limits.api=1000000/PT1M", "tandem.limits.import=1000000/PT1M"})
class ReadingsApiBench {
    private static final int ROUNDS = 7;
    private static final int BATCHES = 20;
    private static final int BATCH = 1_000;
    private static final LocalDate LAST = LocalDate.of(2026, 6, 1);
    private static final String NAME = "Held calls";

    private final Cast.Casting casting;
    private final Measures measures;
    private final ReadingImports imports;
    private final AccessTokens tokens;
    private final CurrentMember currentMember;
    private final int port;

    ReadingsApiBench(
            Cast.Casting casting,
            Measures measures,
            ReadingImports imports,
            AccessTokens tokens,
            CurrentMember currentMember,
            @LocalServerPort int port) {
        this.casting = casting;
        this.measures = measures;
        this.imports = imports;
        this.tokens = tokens;
        this.currentMember = currentMember;
        this.port = port;
    }

    @Test
    void postsAgainstFiles() throws Exception {
        say("%d posts of %,d readings; load average %s"
                .formatted(
                        BATCHES,
                        BATCH,
                        Files.readString(Path.of("/proc/loadavg")).strip()));
        var toFiles = new ArrayList<Double>();
        var toOneFile = new ArrayList<Double>();
        for (var round = 0; round <= ROUNDS; round++) {
            var posts = posts();
            var files = files(BATCHES, BATCH);
            var oneFile = files(1, BATCHES * BATCH);
            say("%s: posts %,.0f, files of as many rows %,.0f, one file of all %,.0f readings/s"
                    .formatted(round == 0 ? "warm-up" : "round " + round, posts, files, oneFile));
            if (round > 0) {
                toFiles.add(posts / files);
                toOneFile.add(posts / oneFile);
            }
        }
        say("posts to files of as many rows: " + inWords(toFiles));
        say("posts to one file of all: " + inWords(toOneFile));
    }

    private double posts() {
        var cast = casting.fresh();
        cast.actAs(cast.lee, () -> measures.choose(Board.named(NAME)));
        var made = currentMember.actAs(
                Source.UI, cast.ben, () -> tokens.make(new TokenDraft("Bench", Scope.READINGS_WRITE, null)));
        var program = new Program(port, made.words());
        var bodies = IntStream.range(0, BATCHES)
                .mapToObj(batch -> readings(IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                        .mapToObj(n -> reading(NAME, LAST.minusDays(n), value(n)))
                        .toArray(String[]::new)))
                .toList();
        return perSecond(() -> bodies.forEach(body -> {
            var answer = program.send(UUID.randomUUID().toString(), body);
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.body());
            }
        }));
    }

    private double files(int count, int rows) {
        var cast = casting.fresh();
        cast.actAs(cast.lee, () -> measures.choose(Board.named(NAME)));
        var files =
                IntStream.range(0, count).mapToObj(n -> file(n * rows, rows)).toList();
        return perSecond(() -> files.forEach(bytes -> currentMember.actAs(Source.IMPORT, cast.mia, () -> {
            var file = ReadingFile.read("bench.csv", bytes);
            return imports.importReadings(file, imports.guess(file), "", done -> {});
        })));
    }

    private static byte[] file(int first, int rows) {
        var text = new StringBuilder("date,").append(NAME);
        for (var n = first; n < first + rows; n++) {
            text.append('\n').append(LAST.minusDays(n)).append(',').append(value(n));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String value(int n) {
        return n % 1_000 + "." + (10 + n % 90);
    }

    private static double perSecond(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return BATCHES * BATCH / ((System.nanoTime() - start) / 1e9);
    }

    private static String inWords(List<Double> ratios) {
        var sorted = ratios.stream().sorted().toList();
        return "median %.2f, from %.2f to %.2f"
                .formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    private static void say(String line) {
        System.out.println("BENCH " + line);
    }
}
