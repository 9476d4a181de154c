package app.tandem.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.lessons.LessonDraft;
import app.tandem.lessons.LessonSummary;
import app.tandem.lessons.Lessons;
import app.tandem.partnership.Pillar;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Parts;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Terms;
import app.tandem.shell.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class HouseTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(5);

    private final House house;
    private final Measures measures;
    private final Readings readings;
    private final Goals goals;
    private final Actions actions;
    private final Lessons lessons;
    private final Cast cast;

    HouseTest(
            House house,
            Measures measures,
            Readings readings,
            Goals goals,
            Actions actions,
            Lessons lessons,
            Cast.Casting casting) {
        this.house = house;
        this.measures = measures;
        this.readings = readings;
        this.goals = goals;
        this.actions = actions;
        this.lessons = lessons;
        cast = casting.fresh();
    }

    @Test
    void anEmptyHouseHasFourPillarsThatSayThatTheyKnowNothing() {
        assertThat(cast.actAs(cast.lee, house::pillars))
                .extracting(PillarHealth::pillar, PillarHealth::inWords, PillarHealth::look)
                .containsExactly(
                        tuple(Pillar.PHILOSOPHY, "no data", Status.LATE),
                        tuple(Pillar.PEOPLE, "no data", Status.LATE),
                        tuple(Pillar.PROCESS, "no data", Status.LATE),
                        tuple(Pillar.PROBLEM_SOLVING, "no data", Status.LATE));
    }

    @Test
    void aPillarIsAsHighAsItsShareOfMeasuresOnTargetAmongThoseWithData() {
        for (var value : new int[] {400, 450, 900}) {
            read(named("Measure " + value), value);
        }
        named("Nothing known");
        var process = cast.actAs(cast.mia, house::pillars).get(Pillar.PROCESS.ordinal());
        assertThat(process.inWords()).isEqualTo("2 of 3 green");
        assertThat(process.missing()).isEqualTo("1 without data");
        assertThat(process.share()).isEqualTo(67);
        assertThat(process.look()).isEqualTo(Status.WATCH);
    }

    @Test
    void aMeasureCountsByItsWeight() {
        read(named("Light"), 400);
        var heavy = Board.named("Heavy");
        read(cast.actAs(cast.mia, () -> measures.choose(heavy.on(new Terms("", false, 3, null, false, null)))), 900);
        var process = cast.actAs(cast.mia, house::pillars).get(Pillar.PROCESS.ordinal());
        assertThat(process.inWords()).isEqualTo("1 of 2 green");
        assertThat(process.share()).isEqualTo(25);
        assertThat(process.look()).isEqualTo(Status.OFF);
    }

    @Test
    void ofTooFewCasesNothingIsKnown() {
        var careful = Board.named("Careful").on(Terms.USUAL.withSample(30));
        var id = cast.actAs(cast.mia, () -> measures.choose(careful));
        cast.actAs(
                cast.mia,
                () -> readings.enter(
                        List.of(new ReadingEntry(
                                id,
                                Board.today().minusDays(1),
                                BigDecimal.valueOf(400),
                                new Parts(null, null, 12),
                                "")),
                        ""));
        assertThat(cast.actAs(cast.mia, house::pillars)
                        .get(Pillar.PROCESS.ordinal())
                        .inWords())
                .isEqualTo("no data");
    }

    @Test
    void behindAPillarStandsAllThatBothWorkOnUnderIt() {
        var measure = named("Backlog");
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var fromGoal = action(new Origin(OriginKind.GOAL, goal), null);
        var chosen = action(null, Pillar.PEOPLE);
        var lesson = cast.actAs(
                cast.lee,
                () -> lessons.write(new LessonDraft("We learnt.", "We changed.", SOON, Pillar.PROCESS, null, null)));

        var process = cast.actAs(cast.ben, () -> house.pillar(Pillar.PROCESS));
        assertThat(process.measures()).extracting(row -> row.measure().id()).containsExactly(measure);
        assertThat(process.goals()).extracting(GoalSummary::id).containsExactly(goal);
        assertThat(process.actions()).extracting(ActionSummary::id).containsExactly(fromGoal);
        assertThat(process.lessons()).extracting(LessonSummary::id).containsExactly(lesson);
        assertThat(cast.actAs(cast.ben, () -> house.pillar(Pillar.PEOPLE)).actions())
                .extracting(ActionSummary::id)
                .containsExactly(chosen);
        assertThat(cast.actAs(cast.miaAtGlobex, () -> house.pillar(Pillar.PROCESS)))
                .isEqualTo(new PillarDetails(
                        new PillarHealth(Pillar.PROCESS, 0, 0, 0, 0), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void anActionStandsWhereWhatItComesFromStandsUnlessSomebodySaysOtherwise() {
        var satisfaction = cast.actAs(cast.mia, () -> measures.choose(Board.satisfaction()));
        var pillar = cast.actAs(cast.mia, () -> measures.find(satisfaction)).pillar();
        var fromMeasure = action(new Origin(OriginKind.MEASURE, satisfaction), null);
        assertThat(cast.actAs(cast.lee, () -> actions.details(fromMeasure)).pillar())
                .isEqualTo(pillar);
        assertThat(cast.actAs(cast.lee, () -> actions.details(action(null, null)))
                        .pillar())
                .isEqualTo(Pillar.PROCESS);
        var otherwise = action(new Origin(OriginKind.MEASURE, satisfaction), Pillar.PROBLEM_SOLVING);
        assertThat(cast.actAs(cast.lee, () -> actions.details(otherwise)).pillar())
                .isEqualTo(Pillar.PROBLEM_SOLVING);
    }

    private UUID action(Origin origin, Pillar pillar) {
        return cast.actAs(
                cast.lee,
                () -> actions.add(new ActionDraft("Call back", cast.mia.personId(), SOON, "", origin, pillar)));
    }

    private UUID named(String name) {
        return cast.actAs(cast.mia, () -> measures.choose(Board.named(name)));
    }

    private void read(UUID measure, int value) {
        cast.actAs(
                cast.mia,
                () -> readings.enter(
                        List.of(new ReadingEntry(measure, Board.today().minusDays(1), BigDecimal.valueOf(value), "")),
                        ""));
    }
}
