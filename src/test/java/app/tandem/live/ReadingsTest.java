package app.tandem.live;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Side;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is read once for many is lent to nobody who would have read something else. */
@TandemTest
class ReadingsTest {
    private final Readings readings = new Readings();
    private final AtomicInteger reads = new AtomicInteger();
    private final Cast cast;

    ReadingsTest(Cast.Casting casting) {
        cast = casting.fresh();
    }

    @Test
    void colleaguesShareAReadingUntilSomethingChanges() {
        assertThat(read(cast.lee, "goals")).isEqualTo(1);
        assertThat(read(cast.sam, "goals")).isEqualTo(1);
        readings.changed(cast.lee.partnershipId());
        assertThat(read(cast.sam, "goals")).isEqualTo(2);
    }

    @Test
    void aChangeElsewhereTakesNothingAway() {
        read(cast.lee, "goals");
        readings.changed(cast.gil.partnershipId());
        assertThat(read(cast.lee, "goals")).isEqualTo(1);
    }

    @Test
    void anotherPartnershipTheOtherSideAnAuditorAndAnotherPageReadForThemselves() {
        read(cast.lee, "goals");
        assertThat(read(cast.mia, "goals")).isEqualTo(2);
        assertThat(read(cast.miaAtGlobex, "goals")).isEqualTo(3);
        assertThat(read(cast.gil, "goals")).isEqualTo(4);
        assertThat(read(cast.auditor(Side.CLIENT), "goals")).isEqualTo(5);
        assertThat(read(cast.lee, "scorecard")).isEqualTo(6);
        assertThat(read(cast.lee, "goals")).isEqualTo(1);
    }

    @Test
    void whoAsksWhileItIsBeingReadWaitsForIt() throws Exception {
        atOnce(() -> slowly(cast.lee), () -> slowly(cast.sam));
        assertThat(reads).hasValue(1);
    }

    @Test
    void whatWasBegunBeforeAChangeIsNotLentAfterIt() {
        readings.of(cast.lee, new Page("goals"), () -> {
            readings.changed(cast.lee.partnershipId());
            return reads.incrementAndGet();
        });
        assertThat(read(cast.sam, "goals")).isEqualTo(2);
    }

    @Test
    void aRefusalStaysARefusal() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readings.of(cast.lee, new Page("gone"), () -> {
                    throw new NotFound("This goal does not exist.");
                }));
    }

    @Test
    void whatWentWrongForOneIsNoAnswerForWhoWaitedForIt() throws Exception {
        var begun = new CompletableFuture<Boolean>();
        atOnce(
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> readings.of(cast.lee, new Page("fragile"), () -> {
                            begun.complete(true);
                            pause();
                            throw new NotFound("You have left.");
                        })),
                () -> {
                    begun.join();
                    assertThat(read(cast.sam, "fragile")).isEqualTo(1);
                });
    }

    private int read(Member member, String page) {
        return readings.of(member, new Page(page), reads::incrementAndGet);
    }

    private void slowly(Member member) {
        readings.of(member, new Page("slow"), () -> {
            pause();
            return reads.incrementAndGet();
        });
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private record Page(String name) {}
}
