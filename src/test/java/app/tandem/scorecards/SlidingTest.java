package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A measure that is still on target but gets worse and worse says so before it turns red. */
@TandemTest
class SlidingTest {
    private static final Period NOW = Cadence.WEEKLY.periodOf(Board.today());

    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final Cast cast;

    SlidingTest(Scorecards scorecards, Measures measures, Readings readings, Cast.Casting casting) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        cast = casting.fresh();
    }

    @Test
    void fourPeriodsEachWorseThanTheOneBeforeSlide() {
        assertThat(standing("1", "2", "3", "4", "5").words(Board.today())).isEqualTo("On target, sliding");
    }

    @Test
    void threeAreNotEnough() {
        assertThat(standing("3", "2", "3", "4", "5").sliding()).isFalse();
    }

    @Test
    void aMeasureThatIsNewDoesNotSlide() {
        assertThat(standing("2", "3", "4").sliding()).isFalse();
    }

    @Test
    void onePeriodThatIsNotWorseEndsIt() {
        assertThat(standing("1", "2", "2", "4", "5").sliding()).isFalse();
    }

    @Test
    void aPeriodWithoutAValueTellsNothing() {
        assertThat(standing("1", "2", "", "4", "5").sliding()).isFalse();
    }

    @Test
    void whatIsOffTargetNoLongerSlides() {
        var standing = standing("2", "3", "4", "5", "6");
        assertThat(standing.status()).isEqualTo(Status.AMBER);
        assertThat(standing.words(Board.today())).isEqualTo("Watch");
    }

    @Test
    void whatGetsBetterDoesNotSlide() {
        assertThat(standing("5", "4", "3", "2", "1").sliding()).isFalse();
    }

    /** At most 5 % is on target; the last value is of this week. */
    private Standing standing(String... values) {
        var id = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        cast.actAs(cast.mia, () -> readings.enter(entries(id, List.of(values)), ""));
        return cast.actAs(cast.ben, () -> scorecards.latest(id)).orElseThrow().standing();
    }

    private static List<ReadingEntry> entries(UUID id, List<String> values) {
        var entries = new ArrayList<ReadingEntry>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                entries.add(new ReadingEntry(
                        id, NOW.plus(i + 1 - values.size()).start(), new BigDecimal(values.get(i)), ""));
            }
        }
        return entries;
    }
}
