package app.tandem.coedit;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a text with 100,000 changes costs on the server and in the log, before and after compaction; see bench/README.md. */
@TandemTest
@Tag("bench")
class LogBench {
    private static final int CHANGES = 100_000;
    private static final int AT_ONCE = 1_000;

    private final SharedTexts texts;
    private final TextLog log;
    private final CurrentMember currentMember;
    private final JdbcTemplate sql;
    private final Cast cast;

    LogBench(SharedTexts texts, TextLog log, CurrentMember currentMember, JdbcTemplate sql, Cast.Casting casting) {
        this.texts = texts;
        this.log = log;
        this.currentMember = currentMember;
        this.sql = sql;
        cast = casting.fresh();
    }

    @Test
    void aTextWithAHundredThousandChanges() throws Exception {
        say("load average " + Files.readString(Path.of("/proc/loadavg")).strip());
        var small = cast.actAs(cast.lee, () -> texts.begin("x"));
        var text = cast.actAs(cast.lee, () -> texts.begin(""));
        for (int from = 0; from < CHANGES; from += AT_ONCE) {
            var batch = IntStream.range(from, from + AT_ONCE)
                    .mapToObj(this::insertion)
                    .toList();
            cast.actAs(cast.lee, () -> log.append(text, batch));
        }
        tell("before the text settles", text);
        cast.actAs(
                cast.lee,
                () -> log.settle(cast.lee, text, CHANGES - 10, "x".repeat(CHANGES - 10), Set.of(cast.lee.personId())));
        tell("settled", text);
        var begun = System.nanoTime();
        cast.actAs(
                cast.lee,
                () -> say("compacting took away %,d rows in %,d ms"
                        .formatted(
                                log.compact(Instant.now().plusSeconds(60), Compaction.VERSIONS_KEPT),
                                (System.nanoTime() - begun) / 1_000_000)));
        tell("compacted", text);
        tell("another text, of one character, for comparison", small);

        var live = new Room(text, cast.sam, log, currentMember).text();
        var took = new ArrayList<Long>();
        for (int times = 0; times < 3_000; times++) {
            var update = Update.parse(
                    live.head().version(),
                    cast.lee.personId(),
                    "lee",
                    JsonMapper.shared()
                            .readTree("[[" + CHANGES / 2 + ",[1,\"y\"],"
                                    + (live.head().text().length() - CHANGES / 2 - 1) + "]]"));
            var start = System.nanoTime();
            update.applyTo(live.head().text());
            took.add(System.nanoTime() - start);
        }
        took.sort(null);
        say("one keystroke in the middle of %,d characters: p50 %.0f µs, p99 %.0f µs"
                .formatted(CHANGES, took.get(1_500) / 1e3, took.get(2_970) / 1e3));
    }

    private Update insertion(int version) {
        var told = version == 0 ? "[[[0,\"x\"]]]" : "[[" + version + ",[0,\"x\"]]]";
        return Update.parse(
                version,
                cast.lee.personId(),
                cast.lee.personId() + ".1234567890-1234567890",
                JsonMapper.shared().readTree(told));
    }

    private void tell(String when, UUID text) {
        var rows = sql.queryForMap("select count(*) as n, coalesce(sum(length(changes)), 0) as s from text_update"
                + " where text_id = x'" + text.toString().replace("-", "") + "'");
        var opened = new ArrayList<Room>();
        var begun = System.nanoTime();
        opened.add(new Room(text, cast.sam, log, currentMember));
        var took = (System.nanoTime() - begun) / 1_000_000;
        var heap = heldBy(() -> {
            for (int times = 0; times < 10; times++) {
                opened.add(new Room(text, cast.sam, log, currentMember));
            }
            return opened;
        });
        say("%s: %,d rows in the log, %,d characters of changes; opening took %,d ms; open it holds %,d kB"
                .formatted(
                        when,
                        ((Number) rows.get("n")).longValue(),
                        ((Number) rows.get("s")).longValue(),
                        took,
                        heap / 10 / 1024));
    }

    private static long heldBy(Supplier<List<Room>> work) {
        var before = used();
        var held = work.get();
        var after = used();
        return held.isEmpty() ? 0 : after - before;
    }

    private static long used() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String line) {
        System.out.println("BENCH " + line);
    }
}
