package app.tandem.goals;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.LongAgo;
import app.tandem.TandemTest;
import app.tandem.partnership.Pillar;
import app.tandem.scorecards.Bounds;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.RollUp;
import app.tandem.scorecards.Scorecards;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How a goal stands by its scorecard and its milestones: started fifty days ago, due in fifty. */
@TandemTest
class GoalProgressTest {
    private static final int HALF = 50;

    private final Goals goals;
    private final ActiveGoals active;
    private final Measures measures;
    private final Readings readings;
    private final Scorecards scorecards;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final LongAgo longAgo;
    private final Cast cast;

    GoalProgressTest(
            Goals goals,
            ActiveGoals active,
            Measures measures,
            Readings readings,
            Scorecards scorecards,
            EntityManager entities,
            PlatformTransactionManager transactions,
            LongAgo longAgo,
            Cast.Casting casting) {
        this.goals = goals;
        this.active = active;
        this.measures = measures;
        this.readings = readings;
        this.scorecards = scorecards;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
        this.longAgo = longAgo;
        cast = casting.fresh();
    }

    @Test
    void beforeTheFirstReadingNothingIsKnown() {
        var id = started(measured(rising(), 60, 80));
        assertThat(progress(id).status()).isEqualTo(GoalStatus.NO_DATA);
        assertThat(progress(id).inWords()).isEqualTo("No reading of Solved at once yet.");
    }

    @Test
    void aMeasureInFreeWordsIsMeasuredByNobody() {
        var id = started(draft(null, 60, 80, Milestones.NONE, null, null));
        assertThat(progress(id).status()).isEqualTo(GoalStatus.NO_DATA);
        assertThat(progress(id).inWords()).contains("is not on the scorecard");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "70, ON_TRACK, on the straight way to 80",
        "66, WATCH, on the straight way to 80",
        "61, OFF_TRACK, on the straight way to 80",
        "80, ON_TRACK, what was to be reached is reached"
    })
    void upwardsItIsComparedWithTheStraightWay(String value, GoalStatus expected, String words) {
        var measure = rising();
        read(measure, yesterday(), value);
        var id = started(measured(measure, 60, 80));
        assertThat(progress(id).status()).isEqualTo(expected);
        assertThat(progress(id).inWords()).contains("Solved at once is " + value, words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "30, ON_TRACK, on the straight way to 20",
        "34, WATCH, on the straight way to 20",
        "39, OFF_TRACK, on the straight way to 20",
        "20, ON_TRACK, what was to be reached is reached"
    })
    void downwardsTheSameWayIsGoneDown(String value, GoalStatus expected, String words) {
        var measure = falling();
        read(measure, yesterday(), value);
        var id = started(measured(measure, 40, 20));
        assertThat(progress(id).status()).isEqualTo(expected);
        assertThat(progress(id).inWords()).contains("Given up is " + value, words);
    }

    @Test
    void aValueFromBeforeItBeganIsHeldAgainstWhereItBegan() {
        var measure = rising();
        read(measure, yesterday(), "60");
        var id = started(measured(measure, 60, 80), 0);
        assertThat(progress(id).status()).isEqualTo(GoalStatus.ON_TRACK);
        assertThat(progress(id).inWords()).contains("it would be 60");
    }

    @Test
    void whatIsOverdueAndNotReachedIsOffTrack() {
        var measure = rising();
        read(measure, yesterday(), "79");
        var late = started(measured(measure, 60, 80));
        longAgo.goalWasDue(yesterday(), cast.lee, late);
        assertThat(progress(late).status()).isEqualTo(GoalStatus.OFF_TRACK);
        assertThat(progress(late).inWords()).contains("and it was to be 80");
    }

    @Test
    void anOldValueIsNoDataHoweverGoodItWas() {
        var measure = rising();
        read(measure, today().minusDays(30), "99");
        var id = started(measured(measure, 60, 80));
        assertThat(progress(id).status()).isEqualTo(GoalStatus.NO_DATA);
        assertThat(progress(id).inWords()).contains("a newer value is late");
    }

    @Test
    void ofMeasureAndMilestonesTheWorseCounts() {
        var measure = rising();
        read(measure, yesterday(), "85");
        var second = "\n2 " + today().plusDays(9) + " All are trained";
        var steps = Milestones.of("1 " + today().plusDays(2) + " Pilot is live" + second);
        var id = started(draft(measure, 60, 80, steps, null, null));
        longAgo.milestonesWere(Milestones.of("1 " + yesterday() + " Pilot is live" + second), cast.lee, id);
        assertThat(progress(id).status()).isEqualTo(GoalStatus.OFF_TRACK);
        assertThat(progress(id).inWords())
                .contains("is reached.", "0 of 2 milestones reached; “Pilot is live” was due");
        cast.actAs(cast.mia, () -> active.reach(id, 1));
        assertThat(progress(id).status()).isEqualTo(GoalStatus.ON_TRACK);
        assertThat(progress(id).inWords()).contains("1 of 2 milestones reached; “All are trained” is next");
        cast.actAs(cast.lee, () -> active.reopen(id, 1));
        assertThat(progress(id).status()).isEqualTo(GoalStatus.OFF_TRACK);
        cast.actAs(cast.mia, () -> active.reach(id, 1));
        cast.actAs(cast.mia, () -> active.reach(id, 2));
        assertThat(progress(id).inWords()).contains("All milestones are reached.");
    }

    @Test
    void theGuardRailHoldsAGoalBackAndNeverHelpsIt() {
        var measure = rising();
        var guard = falling();
        read(measure, yesterday(), "85");
        var id = started(draft(measure, 60, 80, Milestones.NONE, guard, new BigDecimal("30")));
        assertThat(progress(id).status()).as("unknown is not well").isEqualTo(GoalStatus.NO_DATA);
        read(guard, yesterday(), "31");
        assertThat(progress(id).status()).isEqualTo(GoalStatus.WATCH);
        assertThat(progress(id).inWords()).contains("worse than 30");
        read(guard, yesterday(), "30");
        assertThat(progress(id).status()).isEqualTo(GoalStatus.ON_TRACK);

        read(measure, yesterday(), "61");
        assertThat(progress(id).status()).isEqualTo(GoalStatus.OFF_TRACK);
    }

    @Test
    void aGoalThatIsNotActiveStandsNowhere() {
        var id = agreed(measured(rising(), 60, 80));
        assertThat(cast.actAs(cast.sam, () -> goals.details(id)).course().progress())
                .isNull();
    }

    private UUID rising() {
        return choose("Solved at once", Bounds.atLeast(new BigDecimal("80"), new BigDecimal("60")));
    }

    private UUID falling() {
        return choose("Given up", Bounds.atMost(new BigDecimal("20"), new BigDecimal("40")));
    }

    private UUID choose(String name, Bounds bounds) {
        return cast.actAs(
                cast.mia,
                () -> measures.choose(new MeasureDraft(
                        null,
                        name,
                        "Made up.",
                        "%",
                        bounds.direction(),
                        bounds.greenFrom(),
                        bounds.greenTo(),
                        bounds.amberFrom(),
                        bounds.amberTo(),
                        1,
                        Cadence.DAILY,
                        2,
                        RollUp.RATIO,
                        null,
                        Pillar.PROCESS,
                        null,
                        null,
                        "",
                        true,
                        false)));
    }

    private void read(UUID measure, LocalDate day, String value) {
        cast.actAs(
                cast.mia,
                () -> readings.enter(List.of(new ReadingEntry(measure, day, new BigDecimal(value), "")), "As counted"));
    }

    private GoalDraft measured(UUID measure, int from, int to) {
        return draft(measure, from, to, Milestones.NONE, null, null);
    }

    private GoalDraft measured(UUID measure, int from, int to, LocalDate due) {
        return draft(measure, from, to, due, Milestones.NONE, null, null);
    }

    private GoalDraft draft(
            @Nullable UUID measure,
            int from,
            int to,
            Milestones steps,
            @Nullable UUID guard,
            @Nullable BigDecimal bound) {
        return draft(measure, from, to, today().plusDays(HALF), steps, guard, bound);
    }

    private GoalDraft draft(
            @Nullable UUID measure,
            int from,
            int to,
            LocalDate due,
            Milestones steps,
            @Nullable UUID guard,
            @Nullable BigDecimal bound) {
        return new GoalDraft(
                        "Fewer calls twice",
                        Pillar.PROCESS,
                        "Repeat contacts cost both of us.",
                        measure,
                        "FCR",
                        BigDecimal.valueOf(from),
                        BigDecimal.valueOf(to),
                        "%",
                        due,
                        cast.lee.personId(),
                        cast.mia.personId(),
                        "Refund authority up to 50 USD.",
                        "Coaching on the five most repeated reasons.")
                .by(steps)
                .guardedBy(guard, bound);
    }

    private UUID agreed(GoalDraft draft) {
        var id = cast.actAs(cast.lee, () -> goals.draft(draft));
        cast.actAs(cast.lee, () -> goals.propose(id));
        for (var owner : List.of(cast.lee, cast.mia)) {
            cast.actAs(owner, () -> goals.sign(id, goals.details(id).edited().edition()));
        }
        return id;
    }

    private UUID started(GoalDraft draft) {
        return started(draft, HALF);
    }

    private UUID started(GoalDraft draft, int daysAgo) {
        var id = agreed(draft);
        cast.actAs(cast.mia, () -> active.start(id));
        cast.actAs(
                cast.mia,
                () -> transaction.executeWithoutResult(
                        status -> entities.createQuery("update Goal g set g.startedOn = :day where g.id = :id")
                                .setParameter("day", today().minusDays(daysAgo))
                                .setParameter("id", id)
                                .executeUpdate()));
        return id;
    }

    private LocalDate today() {
        return cast.actAs(cast.mia, scorecards::today);
    }

    private LocalDate yesterday() {
        return today().minusDays(1);
    }

    private Progress progress(UUID id) {
        return cast.actAs(cast.sam, () -> goals.details(id)).course().progress();
    }
}
