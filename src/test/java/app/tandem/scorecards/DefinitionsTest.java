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
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a measure means changes only when both sides have signed it, and never for what is past. */
@TandemTest
class DefinitionsTest {
    private static final Period NOW = Cadence.WEEKLY.periodOf(Board.today());

    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final Cast cast;

    DefinitionsTest(Scorecards scorecards, Measures measures, Readings readings, Cast.Casting casting) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        cast = casting.fresh();
    }

    @Test
    void whoeverChoosesAMeasureStandsByItsNumbersAndTheOtherSideIsAsked() {
        var id = cast.actAs(cast.lee, () -> Board.abandonment(measures));
        assertThat(seen(id).awaited()).containsExactly(Side.BPO);
        define(cast.mia, id, atMost("4", "6"), null);
        assertThat(seen(id).target()).as("nothing was agreed yet").isEqualTo("at most 4 %");
        assertThat(seen(id).awaited()).containsExactly(Side.CLIENT);
        cast.actAs(cast.lee, () -> measures.confirmNumbers(id, seen(id).version()));
        assertThat(seen(id).awaited()).isEmpty();
    }

    @Test
    void whatIsAgreedCountsUntilBothHaveSignedWhatIsNew() {
        var id = agreed();
        define(cast.lee, id, atMost("4", "6"), NOW.start());
        assertThat(seen(id).target()).isEqualTo("at most 5 %");
        var proposed = seen(id).proposed();
        assertThat(proposed.awaited()).containsExactly(Side.BPO);
        assertThat(proposed.changes())
                .extracting(RuleChange::inWords)
                .containsExactly("target at most 5 % → at most 4 %", "watch up to 8 % → watch up to 6 %");
        assertThat(seen(id).waitsFor(cast.mia)).isTrue();
        assertThat(seen(id).waitsFor(cast.lee)).isFalse();

        sign(cast.mia, id);
        assertThat(seen(id).target()).isEqualTo("at most 4 %");
        assertThat(seen(id).rules()).extracting(Rule::number).containsExactly(1, 2);
        assertThat(seen(id).proposed()).isNull();
        assertThat(cast.actAs(cast.sam, () -> scorecards.definitionHistory(id)))
                .flatExtracting(change -> change.fields())
                .contains(new FieldChange("Numbers confirmed by OnSpot", "no", "yes"));
    }

    @Test
    void whatIsPastKeepsTheRuleItWasMeasuredUnder() {
        var id = agreed();
        enter(id, NOW.plus(-1).start(), "4.5");
        enter(id, NOW.start(), "4.5");
        define(cast.lee, id, atMost("4", "4"), NOW.start());
        sign(cast.mia, id);
        var cells = cast.actAs(cast.ben, () -> scorecards.page().row(id))
                .orElseThrow()
                .cells();
        assertThat(cells.subList(11, 13)).extracting(Cell::status).containsExactly(Status.GREEN, Status.RED);
        assertThat(cells.subList(11, 13)).extracting(Cell::rule).containsExactly(1, 2);
        var before = cast.actAs(cast.ben, () -> scorecards.details(id, NOW.plus(-1)));
        assertThat(before.readings().getFirst().status()).isEqualTo(Status.GREEN);
    }

    @Test
    void aDefinitionOfLaterDaysWaitsForThem() {
        var id = agreed();
        enter(id, NOW.start(), "4.5");
        define(cast.lee, id, atMost("4", "4"), NOW.plus(2).start());
        sign(cast.mia, id);
        assertThat(seen(id).target()).isEqualTo("at most 5 %");
        assertThat(seen(id).ruleOn(NOW.plus(2).start()).target()).isEqualTo("at most 4 %");
        assertThat(row(id).standing().status()).isEqualTo(Status.GREEN);
        refused(
                () -> define(cast.lee, id, atMost("3", "4"), NOW.plus(1).start()),
                "Both sides have signed a definition that counts from a later day");
    }

    @Test
    void itCountsFromTheFirstDayOfAPeriodThatIsNotOver() {
        var id = agreed();
        refused(
                () -> define(cast.lee, id, atMost("4", "6"), NOW.plus(-1).start()),
                "What is past keeps the rule it was measured under");
        refused(
                () -> define(cast.lee, id, atMost("4", "6"), NOW.plus(1).start().plusDays(1)),
                "from the first day of a week");
        define(cast.lee, id, atMost("4", "6"), null);
        assertThat(seen(id).proposed().rule().from()).isEqualTo(NOW.plus(1).start());
    }

    @Test
    void whatWaitsIsSignedAsItWasReadAndByTheOwnerOfASide() {
        var id = agreed();
        define(cast.lee, id, atMost("4", "6").ownedBy(cast.lee.personId(), cast.mia.personId()), null);
        var version = seen(id).version();
        refused(
                () -> cast.actAs(cast.ben, () -> measures.sign(id, version)),
                "Only the owner of this measure at OnSpot");
        refused(() -> cast.actAs(cast.lee, () -> measures.sign(id, version)), "Your side has confirmed");
        define(cast.sam, id, atMost("3", "6").ownedBy(cast.lee.personId(), cast.mia.personId()), null);
        refused(() -> cast.actAs(cast.mia, () -> measures.sign(id, version)), "changed this definition meanwhile");
        assertThat(seen(id).proposed().awaited())
                .as("Sam owns it for nobody, so he signs for nobody")
                .containsExactlyInAnyOrder(Side.values());
        sign(cast.mia, id);
        assertThat(seen(id).target()).isEqualTo("at most 5 %");
        sign(cast.lee, id);
        assertThat(seen(id).rules()).hasSize(2);
    }

    @Test
    void whoDoesNotAgreeYetSaysWhyAndWhoProposedItTakesItBackWithoutAWord() {
        var id = agreed();
        define(cast.lee, id, atMost("4", "6"), null);
        refused(() -> layAside(cast.mia, id, " "), "Say in a sentence what should be talked about first");
        layAside(cast.mia, id, "Our lines are full in December.");
        assertThat(seen(id).proposed()).isNull();
        assertThat(cast.actAs(cast.sam, () -> scorecards.definitionHistory(id)))
                .flatExtracting(change -> change.fields())
                .contains(new FieldChange("Laid aside, because", "", "Our lines are full in December."));
        define(cast.lee, id, atMost("4", "6"), null);
        layAside(cast.lee, id, "");
        refused(() -> sign(cast.mia, id), "No other definition of this measure waits");
        refused(() -> layAside(cast.mia, id, "Why?"), "No other definition of this measure waits");
        assertThat(seen(id).target()).isEqualTo("at most 5 %");
    }

    @Test
    void whatNobodyAgreesOnIsChangedAtOnce() {
        var id = agreed();
        var owned = seen(id).definition().ownedBy(cast.lee.personId(), cast.ben.personId());
        define(cast.lee, id, owned, null);
        assertThat(seen(id).bpoOwner()).isEqualTo(cast.ben.name());
        assertThat(seen(id).proposed()).isNull();
    }

    @Test
    void auditorsAndStrangersSignNothingAndSeeNothing() {
        var id = agreed();
        define(cast.lee, id, atMost("4", "6"), null);
        var version = seen(id).version();
        var auditor = cast.auditor(Side.BPO);
        assertThatThrownBy(() -> cast.actAs(auditor, () -> measures.sign(id, version)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cast.actAs(auditor, () -> measures.layAside(id, version, "No.")))
                .isInstanceOf(Refusal.class);
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            for (ThrowingCallable door : List.<ThrowingCallable>of(
                    () -> cast.actAs(stranger, () -> measures.sign(id, version)),
                    () -> cast.actAs(stranger, () -> measures.layAside(id, version, "No.")),
                    () -> cast.actAs(stranger, () -> scorecards.definitionHistory(id)),
                    () -> cast.actAs(stranger, () -> measures.find(id)))) {
                assertThatThrownBy(door).isInstanceOf(NotFound.class);
            }
        }
        assertThat(seen(id).proposed().awaited()).containsExactly(Side.BPO);
    }

    private UUID agreed() {
        var id = cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
        cast.actAs(cast.mia, () -> measures.confirmNumbers(id, 0));
        return id;
    }

    private static MeasureDraft atMost(String green, String amber) {
        return Board.abandonment().within(Bounds.atMost(new BigDecimal(green), new BigDecimal(amber)));
    }

    private void define(Member by, UUID id, MeasureDraft draft, LocalDate from) {
        cast.actAs(by, () -> measures.define(id, seen(id).version(), draft, from));
    }

    private void sign(Member by, UUID id) {
        cast.actAs(by, () -> measures.sign(id, measures.find(id).version()));
    }

    private void layAside(Member by, UUID id, String why) {
        cast.actAs(by, () -> measures.layAside(id, measures.find(id).version(), why));
    }

    private void enter(UUID id, LocalDate day, String value) {
        cast.actAs(cast.mia, () -> readings.enter(List.of(new ReadingEntry(id, day, new BigDecimal(value), "")), ""));
    }

    private MeasureRow row(UUID id) {
        return cast.actAs(cast.ben, () -> scorecards.page().row(id)).orElseThrow();
    }

    private MeasureDetails seen(UUID id) {
        return cast.actAs(cast.sam, () -> measures.find(id));
    }

    private static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }
}
