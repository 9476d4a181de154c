package app.tandem.coedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.EveryPartnership;
import app.tandem.partnership.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@TandemTest
class CompactionTest {
    private static final int KEPT = 10;

    private final SharedTexts texts;
    private final TextLog log;
    private final EveryPartnership everyPartnership;
    private final CurrentMember currentMember;
    private final Cast cast;

    CompactionTest(
            SharedTexts texts,
            TextLog log,
            EveryPartnership everyPartnership,
            CurrentMember currentMember,
            Cast.Casting casting) {
        this.texts = texts;
        this.log = log;
        this.everyPartnership = everyPartnership;
        this.currentMember = currentMember;
        cast = casting.fresh();
    }

    @Test
    void whatHasLongSettledLeavesTheLogAndTheWordsAndTheirHistoryStay() {
        var text = typed(cast.lee, 30, 25);
        compactAfter(Duration.ofDays(1));
        cast.actAs(cast.lee, () -> {
            assertThat(log.since(text, 14)).as("gone").isNull();
            assertThat(log.since(text, 15)).as("still there").hasSize(15);
            assertThat(texts.read(text)).isEqualTo("x".repeat(30));
            assertThat(texts.history(text, "Why")).hasSize(2);
        });
        var room = new Room(text, cast.sam, log, currentMember);
        assertThat(room.text().state().text()).isEqualTo("x".repeat(30));
        assertThat(firstWordTo(room, new Since(3, "", 3))).isEqualTo(new Message.Whole(30, "x".repeat(30)));
        assertThat(firstWordTo(room, new Since(29, "", 29))).isInstanceOf(Message.Changed.class);
    }

    @Test
    void whatIsYoungOrNotSettledStays() {
        var young = typed(cast.lee, 30, 30);
        compactAfter(Duration.ofDays(-1));
        var unsettled = typed(cast.lee, 30, 0);
        compactAfter(Duration.ofDays(1));
        cast.actAs(cast.lee, () -> {
            assertThat(log.since(unsettled, 0)).hasSize(30);
            assertThat(log.since(young, 20)).hasSize(10);
        });
    }

    @Test
    void everyPartnershipIsServedAndNoneReachesIntoAnother() {
        var ours = typed(cast.lee, 30, 30);
        var theirs = typed(cast.gil, 30, 30);
        cast.actAs(
                cast.lee,
                () -> assertThat(log.compact(Instant.now().plusSeconds(60), KEPT))
                        .isPositive());
        cast.actAs(cast.gil, () -> assertThat(log.since(theirs, 0)).hasSize(30));
        compactAfter(Duration.ofDays(1));
        cast.actAs(cast.gil, () -> assertThat(log.since(theirs, 0)).isNull());
        cast.actAs(cast.lee, () -> assertThat(log.since(ours, 0)).isNull());
        assertThatExceptionOfType(RuntimeException.class)
                .as("without a partnership nothing is there to be compacted")
                .isThrownBy(() -> {
                    if (log.compact(Instant.now(), KEPT) == 0) throw new IllegalStateException("nothing");
                });
    }

    private void compactAfter(Duration later) {
        everyPartnership.each("A test", () -> log.compact(Instant.now().plus(later), KEPT));
    }

    private UUID typed(Member by, int times, int settled) {
        var text = cast.actAs(by, () -> texts.begin(""));
        cast.actAs(by, () -> {
            IntStream.range(0, times).forEach(version -> log.append(text, java.util.List.of(insertion(by, version))));
            if (settled > 0) log.settle(by, text, settled, "x".repeat(settled), Set.of(by.personId()));
        });
        return text;
    }

    private static Update insertion(Member by, int version) {
        var told = version == 0 ? "[[[0,\"x\"]]]" : "[[" + version + ",[0,\"x\"]]]";
        return Update.parse(
                version,
                by.personId(),
                by.personId() + ".0",
                JsonMapper.shared().readTree(told));
    }

    private static Message firstWordTo(Room room, Since since) {
        var heard = new ArrayList<Message>();
        room.text()
                .join(
                        new LiveText.Listener() {
                            @Override
                            public void hear(Said said) {
                                heard.add(said.message());
                            }

                            @Override
                            public String client() {
                                return "somebody.1";
                            }
                        },
                        since,
                        true);
        return heard.getFirst();
    }
}
