package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A measure stands as its newest whole period does, and late as soon as one that counts is missing. */
@TandemTest
class StandingTest {
    private static final Period NOW = Cadence.WEEKLY.periodOf(Board.today());
    private static final Period LAST = NOW.plus(-1);

    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final Cast cast;

    StandingTest(Scorecards scorecards, Measures measures, Readings readings, Cast.Casting casting) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        cast = casting.fresh();
    }

    @Test
    void theDaysOfASumAreNotJudgedByWhatIsAgreedOfTheWhole() {
        var sum = choose(Board.callsOffered());
        IntStream.range(0, 7).forEach(day -> enter(sum, LAST.start().plusDays(day), "1000"));
        enter(sum, Board.today(), "900");
        var row = cast.actAs(cast.lee, () -> scorecards.page().row(sum)).orElseThrow();
        assertThat(row.cells().getLast().status()).as("the week that runs").isEqualTo(Status.PART);
        assertThat(row.cells().getLast().shown()).isEqualTo("900");
        assertThat(row.standing().status()).as("the week before").isEqualTo(Status.GREEN);
        assertThat(cast.actAs(cast.lee, () -> scorecards.details(sum, LAST)).readings())
                .extracting(ReadingLine::status)
                .containsOnly(Status.PART);
        var latest = cast.actAs(cast.lee, () -> scorecards.latest(sum)).orElseThrow();
        assertThat(latest.cell().period()).isEqualTo(LAST);
        assertThat(latest.cell().status()).isEqualTo(Status.GREEN);
    }

    @Test
    void oneSumForTheWholeWeekIsJudgedWheneverItIsThere() {
        var sum = choose(Board.weeklyCalls());
        enter(sum, NOW.start(), "6000");
        assertThat(standing(sum).status()).isEqualTo(Status.GREEN);
        assertThat(standing(sum).period()).isEqualTo(NOW);
    }

    @Test
    void aValueThatCannotCountIsAsLateAsNone() {
        var weight = choose(Board.named("What weighs it", Cadence.WEEKLY));
        var measure = choose(Board.named("Weighed", Cadence.WEEKLY).weightedBy(weight));
        enter(weight, LAST.plus(-2).start(), "100");
        enter(measure, LAST.plus(-2).start(), "1");
        enter(measure, LAST.plus(-1).start(), "1");
        assertThat(standing(measure).status()).isEqualTo(Status.STALE);
    }

    @Test
    void whatIsDueLongAfterItsPeriodStandsAsItLastCameIn() {
        var measure = choose(dueAfter(40));
        enter(measure, NOW.plus(-8).start(), "5900");
        assertThat(standing(measure).status()).as("the week after it is due").isEqualTo(Status.STALE);
        for (var back : new int[] {-7, -6, -5}) {
            enter(measure, NOW.plus(back).start(), "5800");
        }
        assertThat(standing(measure).status()).isEqualTo(Status.GREEN);
        assertThat(standing(measure).period()).isEqualTo(NOW.plus(-5));
    }

    private static MeasureDraft dueAfter(int days) {
        var draft = Board.weeklyCalls();
        return new MeasureDraft(
                null,
                draft.name(),
                draft.meaning(),
                draft.unit(),
                draft.direction(),
                draft.greenFrom(),
                draft.greenTo(),
                draft.amberFrom(),
                draft.amberTo(),
                0,
                Cadence.WEEKLY,
                days,
                RollUp.SUM,
                null,
                draft.pillar(),
                null,
                null,
                "",
                true,
                false);
    }

    private UUID choose(MeasureDraft draft) {
        return cast.actAs(cast.lee, () -> measures.choose(draft));
    }

    private void enter(UUID measure, LocalDate day, String value) {
        cast.actAs(
                cast.mia, () -> readings.enter(List.of(new ReadingEntry(measure, day, new BigDecimal(value), "")), ""));
    }

    private Standing standing(UUID measure) {
        return cast.actAs(cast.lee, () -> scorecards.page().row(measure))
                .orElseThrow()
                .standing();
    }
}
