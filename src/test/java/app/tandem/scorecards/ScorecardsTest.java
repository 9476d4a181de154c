package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendars;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class ScorecardsTest {
    private static final LocalDate TODAY = Board.today();

    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final Cast cast;

    ScorecardsTest(
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            Partnerships partnerships,
            WorkingCalendars calendars,
            CurrentMember currentMember,
            Cast.Casting casting) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentMember = currentMember;
        cast = casting.fresh();
    }

    private UUID abandonment() {
        return cast.actAs(cast.lee, () -> Board.abandonment(measures));
    }

    private void enter(app.tandem.partnership.Member who, UUID measure, LocalDate day, String value, String reason) {
        cast.actAs(who, () -> {
            readings.enter(List.of(new ReadingEntry(measure, day, new BigDecimal(value), "")), reason);
        });
    }

    @Test
    void eitherSideChoosesMeasuresAndEntersReadings() {
        var measure = abandonment();
        enter(cast.mia, measure, TODAY, "4.2", "");
        var row = cast.actAs(cast.sam, () -> scorecards.page().row(measure)).orElseThrow();
        assertThat(row.cells()).hasSize(13);
        assertThat(row.cells().getLast().shown()).isEqualTo("4.2");
        assertThat(row.standing().status()).isEqualTo(Status.GREEN);
    }

    @Test
    void aValueIsLateForBothSidesOnTheSameDay() {
        var night = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
        var atNight = new ClientsDay(partnerships, calendars, currentMember, night);
        for (var reader : List.of(cast.lee, cast.mia)) {
            assertThat(cast.actAs(reader, atNight::today)).isEqualTo(LocalDate.of(2026, 11, 21));
        }
    }

    @Test
    void aMissingValueIsLateAndTheLastGoodOneDoesNotStandInForIt() {
        var measure = abandonment();
        enter(cast.mia, measure, TODAY.minusWeeks(4), "4.2", "");
        var row = cast.actAs(cast.sam, () -> scorecards.page().row(measure)).orElseThrow();
        assertThat(row.standing().status()).isEqualTo(Status.STALE);
        assertThat(row.standing().words(TODAY)).startsWith("Due ");
        assertThat(cast.actAs(cast.sam, () -> scorecards.latest(measure))
                        .orElseThrow()
                        .cell()
                        .shown())
                .isEqualTo("4.2");
    }

    @Test
    void theNewestValueComesWithTheFewPeriodsBeforeIt() {
        var measure = abandonment();
        for (int weeks : new int[] {20, 2, 0}) {
            enter(cast.mia, measure, TODAY.minusWeeks(weeks), "4." + weeks, "");
        }
        var lately = cast.actAs(cast.sam, () -> scorecards.latest(measure))
                .orElseThrow()
                .lately();
        assertThat(lately).hasSize(13);
        assertThat(lately.subList(10, 13)).extracting(Cell::shown).containsExactly("4.2", "", "4");
    }

    @Test
    void aYoungMeasureHasOnlyThePeriodsSinceItsFirstReading() {
        var measure = abandonment();
        enter(cast.mia, measure, TODAY, "4.2", "");
        assertThat(cast.actAs(cast.sam, () -> scorecards.latest(measure))
                        .orElseThrow()
                        .lately())
                .extracting(Cell::shown)
                .containsExactly("4.2");
    }

    @Test
    void aCorrectionNeedsAReasonAndBothValuesStayInHistory() {
        var measure = abandonment();
        enter(cast.mia, measure, TODAY, "8.9", "");
        assertThatThrownBy(() -> enter(cast.ben, measure, TODAY, "4.9", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        enter(cast.ben, measure, TODAY, "4.9", "Short calls were counted twice.");

        var trail =
                cast.actAs(cast.lee, () -> scorecards.readingHistory(measure, TODAY.minusDays(10), TODAY.plusDays(1)));
        assertThat(trail).extracting(Change::person).containsExactly("Ben Reyes", "Mia Santos");
        assertThat(trail.getFirst().side()).isEqualTo(Side.BPO);
        assertThat(trail.getFirst().fields())
                .contains(new FieldChange("Value", "8.9", "4.9"))
                .contains(new FieldChange("Reason", "", "Short calls were counted twice."));
    }

    @Test
    void aChangedTargetIsInTheDefinitionsHistory() {
        var id = abandonment();
        cast.actAs(cast.mia, () -> {
            var measure = measures.find(id);
            measures.define(
                    id,
                    measure.version(),
                    measure.definition().within(Bounds.atMost(BigDecimal.valueOf(6), BigDecimal.valueOf(8))));
        });
        assertThat(cast.actAs(cast.lee, () -> scorecards.definitionHistory(id))
                        .getFirst()
                        .fields())
                .contains(new FieldChange("On target up to", "5", "6"));
    }

    @Test
    void whoeverSawAnOldDefinitionDoesNotOverwriteTheNewOne() {
        var id = abandonment();
        var seen = cast.actAs(cast.lee, () -> measures.find(id));
        var tighter = seen.definition().within(Bounds.atMost(BigDecimal.valueOf(4), BigDecimal.valueOf(8)));
        cast.actAs(cast.mia, () -> measures.define(id, seen.version(), tighter));
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> measures.define(id, seen.version(), tighter)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("meanwhile");
    }

    @Test
    void anOwnerOfTheWrongSideOrAStrangerIsRefused() {
        var draft = Board.abandonment();
        assertThatThrownBy(() -> cast.actAs(
                        cast.lee, () -> measures.choose(draft.ownedBy(cast.mia.personId(), cast.ben.personId()))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cast.actAs(
                        cast.lee, () -> measures.choose(draft.ownedBy(cast.gil.personId(), cast.mia.personId()))))
                .isInstanceOf(Refusal.class);
        var id = cast.actAs(cast.lee, () -> measures.choose(draft.ownedBy(cast.sam.personId(), cast.mia.personId())));
        assertThat(cast.actAs(cast.ben, () -> measures.find(id).owners())).isEqualTo("Sam, Mia");
    }

    @Test
    void aNameThatIsThereAlreadyIsRefusedHoweverItIsSpaced() {
        cast.actAs(cast.lee, () -> measures.choose(Board.named("Calls offered")));
        var other = cast.actAs(cast.lee, () -> measures.choose(Board.named("Calls answered")));
        List<Runnable> ways = List.of(
                () -> measures.choose(Board.named("Calls  offered")),
                () -> measures.define(other, 0, Board.named("Calls  offered")));
        for (var way : ways) {
            assertThatThrownBy(() -> cast.actAs(cast.mia, way))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("“Calls offered” is on the scorecard already.");
        }
    }

    @Test
    void aMeasureIsRenamedToItsOwnNameInAnotherCase() {
        var id = cast.actAs(cast.lee, () -> measures.choose(Board.named("calls")));
        cast.actAs(cast.mia, () -> measures.define(id, 0, Board.named("Calls")));
        assertThat(cast.actAs(cast.sam, () -> measures.find(id).name())).isEqualTo("Calls");
    }

    @Test
    void aMeasureWithoutConfirmedNumbersIsRefused() {
        var handleTime = MeasureDraft.of(new KpiLibrary().find("V4").orElseThrow());
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> measures.choose(handleTime)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say from which number");
    }

    @Test
    void aMemberOfAnotherPartnershipFindsNothing() {
        var measure = abandonment();
        enter(cast.mia, measure, TODAY, "4.2", "");
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, () -> scorecards.measures())).isEmpty();
            assertThat(cast.actAs(stranger, () -> scorecards.page().isEmpty())).isTrue();
            assertThat(cast.actAs(stranger, () -> scorecards.page().newest())).isNull();
            assertThat(cast.actAs(stranger, () -> scorecards.firstCustomerMeasure()))
                    .isEmpty();
            List<Runnable> ways = List.of(
                    () -> scorecards.measure(measure),
                    () -> scorecards.latest(measure),
                    () -> scorecards.series(measure),
                    () -> scorecards.details(measure, Cadence.WEEKLY.periodOf(TODAY)),
                    () -> scorecards.definitionHistory(measure),
                    () -> scorecards.readingHistory(measure, TODAY.minusDays(9), TODAY),
                    () -> readings.enter(List.of(new ReadingEntry(measure, TODAY, BigDecimal.ONE, "")), "x"),
                    () -> readings.correct(new ReadingEntry(measure, TODAY, BigDecimal.ONE, ""), "x"),
                    () -> measures.define(measure, 0, Board.abandonment()),
                    () -> measures.choose(Board.satisfaction().weightedBy(measure)));
            for (var way : ways) {
                assertThatThrownBy(() -> cast.actAs(stranger, way)).isInstanceOf(NotFound.class);
            }
        }
        assertThat(cast.actAs(cast.lee, () -> scorecards.latest(measure))
                        .orElseThrow()
                        .cell()
                        .shown())
                .isEqualTo("4.2");
    }

    @Test
    void withNobodyActingNothingIsReadOrWritten() {
        var measure = abandonment();
        List<Runnable> ways = List.of(
                scorecards::measures,
                scorecards::page,
                () -> scorecards.latest(measure),
                () -> readings.enter(List.of(new ReadingEntry(measure, TODAY, BigDecimal.ONE, "")), ""),
                () -> measures.choose(Board.satisfaction()));
        for (var way : ways) {
            assertThatThrownBy(way::run).isInstanceOf(RuntimeException.class).isNotInstanceOf(Refusal.class);
        }
    }
}
