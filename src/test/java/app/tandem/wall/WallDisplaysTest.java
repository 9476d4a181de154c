package app.tandem.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.secrets.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class WallDisplaysTest {
    private final WallDisplays displays;
    private final WallReader reader;
    private final WallBoard board;
    private final Measures measures;
    private final Readings readings;
    private final Partnerships partnerships;
    private final Cast cast;

    WallDisplaysTest(
            WallDisplays displays,
            WallReader reader,
            WallBoard board,
            Measures measures,
            Readings readings,
            Partnerships partnerships,
            Cast.Casting casting) {
        this.partnerships = partnerships;
        this.displays = displays;
        this.reader = reader;
        this.board = board;
        this.measures = measures;
        this.readings = readings;
        cast = casting.fresh();
    }

    private Token setUp(Member by) {
        return cast.actAs(by, () -> displays.setUp("Manila, floor 3"));
    }

    private UUID only() {
        return cast.actAs(cast.lee, displays::all).getFirst().id();
    }

    /** As a screen asks that nobody is signed in at. */
    private WallReader.Answer<WallBoard.Shown> at(String slug, Token token) {
        return reader.read(slug, Optional.of(token), () -> board.of("front"));
    }

    @Test
    void aDisplayReadsTheScorecardOfItsPartnershipAlone() {
        var calls = cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
        cast.actAs(cast.mia, () -> {
            readings.enter(List.of(new ReadingEntry(calls, Board.today().minusDays(7), new BigDecimal("9"), "")), "");
        });
        var token = setUp(cast.mia);
        var read = at(cast.lee.slug(), token).read();
        assertThat(read).isNotNull();
        assertThat(read.tiles()).singleElement().satisfies(tile -> {
            assertThat(tile.name()).isEqualTo("Abandonment rate");
            assertThat(tile.value()).isEqualTo("9 %");
            assertThat(tile.status()).isEqualTo("Off target");
        });
        for (var elsewhere : List.of(cast.gil.slug(), cast.miaAtGlobex.slug(), "nowhere")) {
            var answer = at(elsewhere, token);
            assertThat(answer.read()).as(elsewhere).isNull();
            assertThat(answer.display()).isTrue();
        }
        assertThat(at(cast.lee.slug(), Token.random()).read()).isNull();
    }

    @Test
    void whatADisplayReadsWithItChangesNothing() {
        var token = setUp(cast.lee);
        var calls = cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
        assertThatThrownBy(() -> reader.read(
                        cast.lee.slug(),
                        Optional.of(token),
                        () -> readings.enter(
                                List.of(new ReadingEntry(calls, Board.today().minusDays(7), BigDecimal.ONE, "")), "")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> reader.read(cast.lee.slug(), Optional.of(token), () -> displays.setUp("Another one")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void itIsSwitchedOffAtOnceAndForGood() {
        var token = setUp(cast.lee);
        var id = only();
        cast.actAs(cast.sam, () -> displays.switchOff(id));
        assertThat(at(cast.lee.slug(), token).read()).isNull();
        assertThat(at(cast.lee.slug(), token).why()).contains("was switched off");
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> displays.renew(id)))
                .hasMessageContaining("Set it up again at its screen");
        assertThat(cast.actAs(cast.lee, displays::all)).isEmpty();
        assertThat(cast.actAs(cast.lee, () -> displays.history(id)).toString())
                .contains("Switched off by")
                .contains("Sam Wolfe");
    }

    @Test
    void itShowsNothingOnceWhoeverSetItUpHasLeft() {
        var token = setUp(cast.ben);
        assertThat(at(cast.lee.slug(), token).read()).isNotNull();
        partnerships.end(cast.ben);
        assertThat(at(cast.lee.slug(), token).read()).isNull();
        assertThat(at(cast.lee.slug(), token).why()).contains("does not work here any more");
    }

    @Test
    void itEndsAfterNinetyDaysUnlessSomebodyRenewsIt() {
        var now = Instant.parse("2026-11-23T08:00:00Z");
        var display = new WallDisplay("Manila, floor 3", Token.random(), cast.lee, now);
        assertThat(display.showsAt(now.plus(Duration.ofDays(89)))).isTrue();
        assertThat(display.showsAt(now.plus(Duration.ofDays(90)))).isFalse();
        display.renew(now.plus(Duration.ofDays(95)));
        assertThat(display.showsAt(now.plus(Duration.ofDays(184)))).isTrue();
    }

    @Test
    void onlyAdministratorsOfEitherSideLookAfterThem() {
        setUp(cast.mia);
        var id = only();
        for (var other : List.of(cast.mia, cast.auditor(Side.CLIENT))) {
            assertThatThrownBy(() -> cast.actAs(other, () -> displays.renew(id)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> cast.actAs(other, () -> displays.switchOff(id)))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> setUp(cast.auditor(Side.BPO))).isInstanceOf(Refusal.class);
    }

    @Test
    void strangersNeitherSeeNorTouchThem() {
        setUp(cast.lee);
        var id = only();
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, displays::all)).isEmpty();
            assertThatThrownBy(() -> cast.actAs(stranger, () -> displays.history(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> displays.switchOff(id)))
                    .isInstanceOfAny(NotFound.class, Refusal.class);
        }
        assertThat(cast.actAs(cast.lee, displays::all)).hasSize(1);
    }

    @Test
    void aScreenHasANameAndThereAreNotAnyNumberOfThem() {
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> displays.setUp(" ")))
                .hasMessageContaining("Say which screen this is");
        for (var number = 0; number < 30; number++) {
            setUp(cast.lee);
        }
        assertThatThrownBy(() -> setUp(cast.lee)).hasMessageContaining("Switch one off that is no longer used");
    }
}
