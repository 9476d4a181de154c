package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.history.FieldChange;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One side doubts a number: both values stand there until the other side has answered. */
@TandemTest
class DisputesTest {
    private static final Period WEEK = Cadence.WEEKLY.periodOf(Board.today()).plus(-1);

    private final Disputes disputes;
    private final Closes closes;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final ReadingImports imports;
    private final Cast cast;
    private UUID measure;

    DisputesTest(
            Disputes disputes,
            Closes closes,
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            ReadingImports imports,
            Cast.Casting casting) {
        this.disputes = disputes;
        this.closes = closes;
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.imports = imports;
        cast = casting.fresh();
    }

    @BeforeEach
    void aWeekWithAValue() {
        measure = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        enter(WEEK.start(), "4.2", "");
    }

    @Test
    void bothValuesStandThereUntilTheOtherSideHasAnswered() {
        var id = raise(cast.lee, "6.1");
        for (var reader : List.of(cast.sam, cast.mia)) {
            var cell = cell(reader);
            assertThat(cell.shown()).isEqualTo("4.2");
            assertThat(cell.marks().disputedAs()).isEqualByComparingTo("6.1");
            assertThat(cell.status()).as("what was measured counts for now").isEqualTo(Status.GREEN);
        }
        assertThat(cast.actAs(cast.mia, disputes::open)).singleElement().satisfies(open -> {
            assertThat(open.was()).isEqualTo("4.2 %");
            assertThat(open.proposed()).isEqualTo("6.1 %");
            assertThat(open.by()).isEqualTo("Lee Carter");
            assertThat(open.waitsFor(cast.mia)).isTrue();
            assertThat(open.waitsFor(cast.sam)).isFalse();
        });

        cast.actAs(cast.mia, () -> disputes.accept(id, "The short calls were missing."));
        var cell = cell(cast.sam);
        assertThat(cell.shown()).isEqualTo("6.1");
        assertThat(cell.status()).isEqualTo(Status.AMBER);
        assertThat(cell.marks()).isEqualTo(new CellMarks(null, true, false, false));
        assertThat(cast.actAs(cast.sam, () -> disputes.history(id)))
                .flatExtracting(change -> change.fields())
                .contains(new FieldChange("State", "open", "accepted"), new FieldChange("Agreed on", "", "6.1"));
        assertThat(cast.actAs(cast.sam, () -> scorecards.details(measure, WEEK)).readings())
                .as("what was read stays")
                .singleElement()
                .satisfies(reading -> assertThat(reading.shown()).isEqualTo("4.2 %"));
    }

    @Test
    void itIsAnsweredInPartWithAnotherNumberAndWhy() {
        var id = raise(cast.mia, "3.0");
        refused(() -> cast.actAs(cast.lee, () -> disputes.acceptPartly(id, number("4.2"), "Half")), "another number");
        refused(() -> cast.actAs(cast.lee, () -> disputes.acceptPartly(id, number("3.6"), " ")), "Say why");
        cast.actAs(cast.lee, () -> disputes.acceptPartly(id, number("3.6"), "Half of them were tests."));
        assertThat(cell(cast.ben).shown()).isEqualTo("3.6");
        assertThat(disputesOf()).singleElement().satisfies(over -> {
            assertThat(over.state()).isEqualTo(DisputeState.PARTLY);
            assertThat(over.agreed()).isEqualTo("3.6 %");
            assertThat(over.answer()).isEqualTo("Half of them were tests.");
        });
    }

    @Test
    void whoeverDoesNotAcceptItSaysWhyAndTheNumberStays() {
        var id = raise(cast.lee, "6.1");
        refused(() -> cast.actAs(cast.mia, () -> disputes.reject(id, "")), "Say why the number stays");
        cast.actAs(cast.mia, () -> disputes.reject(id, "The switch counts those as answered, as agreed."));
        assertThat(cell(cast.sam).shown()).isEqualTo("4.2");
        assertThat(cell(cast.sam).marks()).isEqualTo(CellMarks.NONE);
        refused(() -> cast.actAs(cast.mia, () -> disputes.accept(id, "")), "it was not accepted");
    }

    @Test
    void theOwnSideDoesNotAnswerAndOnlyItsAuthorWithdrawsIt() {
        var id = raise(cast.lee, "6.1");
        for (var own : List.of(cast.lee, cast.sam)) {
            refused(() -> cast.actAs(own, () -> disputes.accept(id, "")), "The other side answers this");
            refused(() -> cast.actAs(own, () -> disputes.reject(id, "No")), "The other side answers this");
            refused(() -> cast.actAs(own, () -> disputes.acceptPartly(id, number("5"), "No")), "The other side");
        }
        for (var other : List.of(cast.sam, cast.mia)) {
            refused(() -> cast.actAs(other, () -> disputes.withdraw(id)), "Only whoever disputed");
        }
        cast.actAs(cast.lee, () -> disputes.withdraw(id));
        assertThat(disputesOf()).extracting(DisputeDetails::state).containsExactly(DisputeState.WITHDRAWN);
        raise(cast.sam, "5.9");
        assertThat(disputesOf()).hasSize(2);
    }

    @Test
    void onlyAValueIsDisputedOnlyOnceAtATimeAndWithAnotherOneAndAReason() {
        refused(() -> raise(cast.lee, "4.21"), "It says 4.2 % already");
        refused(
                () -> cast.actAs(cast.lee, () -> disputes.raise(measure, WEEK, number("6.1"), " ")),
                "Say in a sentence why");
        refused(
                () -> cast.actAs(cast.lee, () -> disputes.raise(measure, WEEK.plus(-1), number("6.1"), "No")),
                "There is no value to dispute");
        refused(
                () -> cast.actAs(
                        cast.lee,
                        () -> disputes.raise(measure, Cadence.DAILY.periodOf(WEEK.start()), number("6.1"), "No")),
                "There is no value to dispute");
        raise(cast.lee, "6.1");
        refused(() -> raise(cast.mia, "5"), "disputed already");
    }

    @Test
    void nobodyChangesAloneWhatBothAgreedOn() {
        var id = raise(cast.lee, "6.1");
        cast.actAs(cast.mia, () -> disputes.accept(id, ""));
        refused(() -> enter(WEEK.start(), "4.4", "Counted again"), "agreed on the value of " + WEEK.label());
        var file = Board.file("date,abandonment rate", WEEK.start() + ",4.4");
        assertThat(cast.actAs(cast.mia, () -> imports.preview(file, imports.guess(file)))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("agreed on the value of"));
        var same = Board.file("date,abandonment rate", WEEK.start() + ",4.2");
        assertThat(cast.actAs(cast.mia, () -> imports.preview(same, imports.guess(same)))
                        .changesNothing())
                .isTrue();

        var again = raise(cast.mia, "5.5");
        cast.actAs(cast.lee, () -> disputes.accept(again, "We looked together."));
        assertThat(cell(cast.sam).shown()).isEqualTo("5.5");
    }

    @Test
    void anOpenDisputeBlocksTheClose() {
        var id = raise(cast.lee, "6.1");
        refused(() -> cast.actAs(cast.mia, () -> closes.sign(WEEK, Map.of(measure, "4.2 %"))), "its value is disputed");
        cast.actAs(cast.lee, () -> disputes.withdraw(id));
        cast.actAs(cast.mia, () -> closes.sign(WEEK, Map.of(measure, "4.2 %")));
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        var id = raise(cast.lee, "6.1");
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, disputes::open)).isEmpty();
            notFound(() -> cast.actAs(stranger, () -> disputes.of(measure, WEEK)));
            notFound(() -> cast.actAs(stranger, () -> disputes.history(id)));
            notFound(() -> cast.actAs(stranger, () -> disputes.accept(id, "")));
            notFound(() -> cast.actAs(stranger, () -> disputes.reject(id, "No")));
            notFound(() -> cast.actAs(stranger, () -> disputes.withdraw(id)));
            notFound(() -> cast.actAs(stranger, () -> disputes.raise(measure, WEEK, number("5"), "No")));
        }
        var auditor = cast.auditor(Side.CLIENT);
        assertThat(cast.actAs(auditor, disputes::open)).hasSize(1);
        refused(() -> cast.actAs(auditor, () -> disputes.raise(measure, WEEK, number("5"), "No")), "auditor");
        refused(() -> cast.actAs(cast.auditor(Side.BPO), () -> disputes.accept(id, "")), "auditor");
    }

    private UUID raise(Member by, String value) {
        return cast.actAs(by, () -> disputes.raise(measure, WEEK, number(value), "Our switch counts otherwise."));
    }

    private List<DisputeDetails> disputesOf() {
        return cast.actAs(cast.ben, () -> disputes.of(measure, WEEK));
    }

    private void enter(LocalDate day, String value, String reason) {
        cast.actAs(cast.mia, () -> readings.enter(List.of(new ReadingEntry(measure, day, number(value), "")), reason));
    }

    private Cell cell(Member reader) {
        return cast.actAs(reader, () -> scorecards.page().row(measure))
                .orElseThrow()
                .cells()
                .get(11);
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    private static void notFound(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(NotFound.class);
    }
}
