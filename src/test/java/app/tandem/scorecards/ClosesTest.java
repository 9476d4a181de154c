package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.ChangedMeanwhile;
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

/** A period is final once both sides have signed what it says, and open again only when both want it. */
@TandemTest
class ClosesTest {
    private static final Period WEEK = Cadence.WEEKLY.periodOf(Board.today()).plus(-1);

    private final Closes closes;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final ReadingImports imports;
    private final Cast cast;
    private UUID measure;

    ClosesTest(
            Closes closes,
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            ReadingImports imports,
            Cast.Casting casting) {
        this.closes = closes;
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.imports = imports;
        cast = casting.fresh();
    }

    @BeforeEach
    void aWeekWithAValue() {
        measure = cast.actAs(
                cast.lee, () -> measures.choose(Board.abandonment().ownedBy(cast.lee.personId(), cast.mia.personId())));
        enter(WEEK.start(), "4.2", "");
    }

    @Test
    void itIsClosedOnceTheOwnersOfBothSidesHaveSigned() {
        refused(() -> sign(cast.sam, "4.2 %"), "Only the owner of this measure at Acme");
        sign(cast.mia, "4.2 %");
        assertThat(line(cast.lee).state().isHalfClosed()).isTrue();
        assertThat(line(cast.lee).state().signer(Side.BPO)).isEqualTo("Mia Santos");
        assertThat(line(cast.lee).canBeSignedBy(cast.lee)).isTrue();
        assertThat(line(cast.lee).canBeSignedBy(cast.mia)).isFalse();
        assertThat(cell().marks().closed()).isFalse();
        refused(() -> sign(cast.mia, "4.2 %"), "Your side has closed this period already");
        sign(cast.lee, "4.2 %");
        assertThat(line(cast.lee).state().isClosed()).isTrue();
        assertThat(cell().marks().closed()).isTrue();
        assertThat(cast.actAs(cast.lee, closes::waiting)).isEmpty();
    }

    @Test
    void whatIsClosedTakesNoOtherValueByAnyWay() {
        close();
        refused(() -> enter(WEEK.start(), "4.4", "Counted again"), WEEK.label() + " is closed");
        refused(
                () -> cast.actAs(
                        cast.mia,
                        () -> readings.correct(
                                new ReadingEntry(measure, WEEK.start(), new BigDecimal("4.4"), ""), "Counted again")),
                "is closed");
        var file = Board.file("date,abandonment rate", WEEK.start() + ",4.4");
        assertThat(cast.actAs(cast.mia, () -> imports.preview(file, imports.guess(file)))
                        .problems())
                .extracting(Problem::sentence)
                .containsExactly(WEEK.label() + " is closed: both sides have signed it. Ask to open it again first.");
        refused(
                () -> cast.actAs(
                        cast.mia, () -> imports.importReadings(file, imports.guess(file), "Counted again", n -> {})),
                "is closed");
        enter(WEEK.plus(-1).start(), "4.4", "");
        assertThat(cell().shown()).isEqualTo("4.2");
    }

    @Test
    void anotherValueAsksForBothSignaturesAnew() {
        sign(cast.mia, "4.2 %");
        enter(WEEK.start(), "4.4", "Counted again");
        assertThat(line(cast.lee).state()).isEqualTo(CloseState.OPEN);
        assertThatThrownBy(() -> sign(cast.lee, "4.2 %"))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessage("The value is 4.4 % by now, not 4.2 %. Look at it again.");
        sign(cast.lee, "4.4 %");
        assertThat(line(cast.lee).state().awaited()).containsExactly(Side.BPO);
        assertThat(cell().marks().closed()).isFalse();
    }

    @Test
    void aSignatureThatStandsAloneIsTakenBackByItsOwnSide() {
        sign(cast.mia, "4.2 %");
        refused(() -> reopen(cast.lee, "No"), "The other side has closed this period and can take that back");
        reopen(cast.mia, "");
        assertThat(line(cast.lee).state()).isEqualTo(CloseState.OPEN);
        refused(() -> reopen(cast.mia, ""), "This period is open");
    }

    @Test
    void onlyBothOpenItAgain() {
        close();
        refused(() -> reopen(cast.mia, " "), "Say in a sentence why it should be open again");
        reopen(cast.mia, "The switch lost a day.");
        assertThat(line(cast.lee).state().isClosed())
                .as("closed until both agree")
                .isTrue();
        assertThat(cast.actAs(cast.lee, closes::waiting)).singleElement().satisfies(waiting -> {
            assertThat(waiting.state().reopenAskedBy()).isEqualTo("Mia Santos");
            assertThat(waiting.state().reopenBecause()).isEqualTo("The switch lost a day.");
        });
        refused(() -> reopen(cast.mia, "Again"), "the other side answers");
        cast.actAs(cast.lee, () -> closes.keepClosed(measure, WEEK));
        assertThat(line(cast.lee).state().isReopeningAsked()).isFalse();

        reopen(cast.lee, "It lost two.");
        reopen(cast.mia, "");
        assertThat(line(cast.lee).state()).isEqualTo(CloseState.OPEN);
        enter(WEEK.start(), "4.4", "Counted again");
        assertThat(cell().shown()).isEqualTo("4.4");
    }

    @Test
    void whatIsNotOverOrHasNoValueIsNotClosed() {
        var running = WEEK.plus(1);
        enter(running.start(), "3", "");
        refused(() -> cast.actAs(cast.mia, () -> closes.sign(running, Map.of(measure, "3 %"))), "is not over yet");
        refused(
                () -> cast.actAs(cast.mia, () -> closes.sign(WEEK.plus(-1), Map.of(measure, ""))),
                "it has no value yet");
    }

    @Test
    void severalAreClosedTogetherOrNone() {
        var other = cast.actAs(
                cast.lee,
                () -> measures.choose(Board.satisfaction().ownedBy(cast.sam.personId(), cast.ben.personId())));
        refused(
                () -> cast.actAs(cast.mia, () -> closes.sign(WEEK, Map.of(measure, "4.2 %", other, ""))),
                "Only the owner of this measure at OnSpot");
        assertThat(line(cast.lee).state()).isEqualTo(CloseState.OPEN);
        assertThat(cast.actAs(cast.mia, () -> closes.of(WEEK)))
                .extracting(CloseLine::shown)
                .containsExactlyInAnyOrder("4.2 %", "");
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        close();
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, () -> closes.of(WEEK))).isEmpty();
            assertThat(cast.actAs(stranger, closes::waiting)).isEmpty();
            notFound(() -> cast.actAs(stranger, () -> closes.of(measure, WEEK)));
            notFound(() -> cast.actAs(stranger, () -> closes.sign(WEEK, Map.of(measure, "4.2 %"))));
            notFound(() -> cast.actAs(stranger, () -> closes.reopen(measure, WEEK, "No")));
            notFound(() -> cast.actAs(stranger, () -> closes.keepClosed(measure, WEEK)));
        }
        var auditor = cast.auditor(Side.BPO);
        assertThat(cast.actAs(auditor, () -> closes.of(measure, WEEK)).state().isClosed())
                .isTrue();
        refused(() -> cast.actAs(auditor, () -> closes.reopen(measure, WEEK, "No")), "auditor");
        refused(() -> cast.actAs(auditor, () -> closes.sign(WEEK, Map.of(measure, "4.2 %"))), "auditor");
    }

    private void close() {
        sign(cast.mia, "4.2 %");
        sign(cast.lee, "4.2 %");
    }

    private void sign(Member by, String seen) {
        cast.actAs(by, () -> closes.sign(WEEK, Map.of(measure, seen)));
    }

    private void reopen(Member by, String why) {
        cast.actAs(by, () -> closes.reopen(measure, WEEK, why));
    }

    private CloseLine line(Member reader) {
        return cast.actAs(reader, () -> closes.of(measure, WEEK));
    }

    private void enter(LocalDate day, String value, String reason) {
        cast.actAs(
                cast.mia,
                () -> readings.enter(List.of(new ReadingEntry(measure, day, new BigDecimal(value), "")), reason));
    }

    private Cell cell() {
        return cast.actAs(cast.ben, () -> scorecards.page().row(measure))
                .orElseThrow()
                .cells()
                .get(11);
    }

    private static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    private static void notFound(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(NotFound.class);
    }
}
