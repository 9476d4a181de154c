package app.tandem.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.AccessRefused.Way;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnwrittenTest {
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private final Unwritten unwritten = new Unwritten();

    @Test
    void theSameFromTheSameCountsUp() {
        var person = UUID.randomUUID();
        for (var i = 0; i < 10_000; i++) {
            unwritten.add(what(Kind.NOT_FOUND, person, "/p/acme"), NOW.plusSeconds(i / 1_000));
        }

        assertThat(unwritten.takeAll())
                .containsExactly(
                        new Happened(what(Kind.NOT_FOUND, person, "/p/acme"), 10_000, NOW, NOW.plusSeconds(9)));
        assertThat(unwritten.takeAll()).isEmpty();
    }

    @Test
    void whoeverAsksForEverDifferentThingsFillsOneLineNotTheLog() {
        var person = UUID.randomUUID();
        for (var i = 0; i < 1_000; i++) {
            unwritten.add(what(Kind.NOT_FOUND, person, "/p/acme/" + i), NOW);
        }

        var lines = unwritten.takeAll();
        assertThat(lines).hasSize(31);
        assertThat(lines.getLast().what().thing()).isEqualTo("many different things");
        assertThat(lines.stream().mapToLong(Happened::times).sum()).isEqualTo(1_000);
    }

    @Test
    void whoeverKeepsAskingForTheSameIsToldByItsNameHoweverOftenTheLogIsWritten() {
        var person = UUID.randomUUID();
        for (var i = 0; i < 100; i++) {
            unwritten.add(what(Kind.NOT_FOUND, person, "/p/globex"), NOW);
            assertThat(unwritten.takeAll())
                    .containsExactly(new Happened(what(Kind.NOT_FOUND, person, "/p/globex"), 1, NOW, NOW));
        }
    }

    @Test
    void noFloodHidesTheFirstOfAnotherKind() {
        for (var i = 0; i < 100_000; i++) {
            unwritten.add(what(Kind.NOT_FOUND, UUID.randomUUID(), "/p/acme"), NOW);
        }
        unwritten.add(what(Kind.SIGN_IN, UUID.randomUUID(), "sign-in"), NOW);

        var lines = unwritten.takeAll();
        assertThat(lines).hasSizeLessThan(5_100).anyMatch(line -> line.what().kind() == Kind.SIGN_IN);
        assertThat(lines.stream().mapToLong(Happened::times).sum()).isEqualTo(100_001);
    }

    @Test
    void whatCouldNotBeWrittenWaits() {
        var what = what(Kind.WALL, null, "goal");
        unwritten.add(what, NOW);
        var taken = unwritten.takeAll();
        unwritten.add(what, NOW.plusSeconds(5));
        unwritten.putBack(taken);

        assertThat(unwritten.takeAll()).isEqualTo(List.of(new Happened(what, 2, NOW, NOW.plusSeconds(5))));
    }

    private static What what(Kind kind, UUID person, String thing) {
        return new What(kind, Way.PAGE, person, "acme", thing, "No", "203.0.113.7", "Firefox on Linux");
    }
}
