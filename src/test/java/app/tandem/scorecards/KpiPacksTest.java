package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@TandemTest
class KpiPacksTest {
    private final KpiPacks packs;
    private final Measures measures;
    private final Scorecards scorecards;
    private final List<WaitingThings> waiting;
    private final Cast cast;
    private final KpiPack shops;

    KpiPacksTest(
            KpiPacks packs,
            Measures measures,
            Scorecards scorecards,
            List<WaitingThings> waiting,
            Cast.Casting casting) {
        this.packs = packs;
        this.measures = measures;
        this.scorecards = scorecards;
        this.waiting = waiting;
        cast = casting.fresh();
        shops = packs.find("E-commerce").orElseThrow();
    }

    @Test
    void everyIndustryHasMeasuresForAllFourPillarsThatFitOnTheFrontCard() {
        assertThat(packs.all())
                .extracting(KpiPack::name)
                .containsExactly("E-commerce", "Banking", "Healthcare", "Telecom", "Travel", "Back office");
        for (var pack : packs.all()) {
            assertThat(pack.about()).isNotBlank();
            assertThat(pack.parts()).hasSizeBetween(8, 15).doesNotHaveDuplicates();
            assertThat(pack.parts()).extracting(KpiPack.Part::pillar).contains(Pillar.values());
            assertThat(pack.parts())
                    .allSatisfy(part -> assertThat(part.measure().bounds())
                            .as(part.measure().key())
                            .isNotNull());
            assertThat(pack.toConfirm()).as(pack.name()).isPositive();
        }
    }

    @Test
    void aPackComesInOneStepAndAddsOnlyWhatIsMissing() {
        cast.actAs(cast.ben, () -> {
            measures.choose(Board.satisfaction());
            assertThat(measures.addPack(shops)).isEqualTo(shops.parts().size() - 1);
            assertThat(measures.all()).hasSize(shops.parts().size());
            assertThatThrownBy(() -> measures.addPack(shops))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already");
        });
        cast.actAs(cast.gil, () -> assertThat(measures.all()).isEmpty());
    }

    @Test
    void onlyAnAdminOfTheOutsourcerAddsAPackThoughEverybodyChoosesSingleMeasures() {
        for (var member : new Member[] {cast.lee, cast.sam, cast.mia, cast.auditor(Side.CLIENT)}) {
            assertThatThrownBy(() -> cast.actAs(member, () -> measures.addPack(shops)))
                    .as(member.name())
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(cast.actAs(cast.lee, measures::all)).isEmpty();
    }

    @Test
    void suggestedNumbersWaitUntilBothSidesHaveConfirmedThem() {
        var wismo = wismo();
        assertThat(wismo.awaited()).containsExactlyInAnyOrder(Side.values());
        assertThat(accuracy().awaited()).isEmpty();
        confirm(cast.lee, wismo);
        assertThat(wismo().awaited()).containsExactly(Side.BPO);
        assertThatThrownBy(() -> confirm(cast.sam, wismo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
        confirm(cast.ben, wismo());
        assertThat(wismo().awaited()).isEmpty();
    }

    @Test
    void otherNumbersAskTheOtherSideAgainAndOtherWordsDoNot() {
        confirm(cast.lee, wismo());
        define(cast.ben, wismo().definition().within(Bounds.atMost(new BigDecimal("3"), new BigDecimal("5"))));
        assertThat(wismo().awaited()).containsExactly(Side.CLIENT);
        define(cast.ben, wismo().definition().under(Pillar.PROCESS));
        assertThat(wismo().awaited()).containsExactly(Side.CLIENT);
        confirm(cast.sam, wismo());
        define(cast.ben, wismo().definition().within(Bounds.atMost(new BigDecimal("4"), new BigDecimal("6"))));
        assertThat(wismo().awaited()).isEmpty();
    }

    @Test
    void nobodyConfirmsNumbersThatChangedMeanwhileOrThatAreNotTheirs() {
        var seen = wismo();
        define(cast.ben, seen.definition().within(Bounds.atMost(new BigDecimal("3"), new BigDecimal("5"))));
        assertThatThrownBy(() -> confirm(cast.lee, seen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("meanwhile");
        assertThatThrownBy(() -> confirm(cast.gil, seen)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm(cast.miaAtGlobex, seen)).isInstanceOf(NotFound.class);
    }

    @Test
    void historyTellsWhichSideConfirmed() {
        var id = wismo().id();
        confirm(cast.lee, wismo());
        cast.actAs(
                cast.ben,
                () -> assertThat(scorecards.definitionHistory(id).toString()).contains("Numbers confirmed by Acme"));
    }

    @Test
    void aFreshPackAsksEachSideForItsNumbersItsOwnersAndAGoal() {
        assertThat(steps(cast.lee)).isEmpty();
        cast.actAs(cast.ben, () -> measures.addPack(shops));
        assertThat(steps(cast.lee))
                .contains(
                        "Confirm the numbers of %d measures".formatted(shops.toConfirm()),
                        "Say who of Acme answers for 12 measures",
                        "Agree the first joint goal");
        assertThat(steps(cast.mia)).contains("Say who of OnSpot answers for 12 measures");
        assertThat(steps(cast.miaAtGlobex)).isEmpty();
        cast.actAs(
                cast.lee,
                () -> measures.all().stream()
                        .filter(measure -> measure.awaited().contains(Side.CLIENT))
                        .forEach(measure -> measures.confirmNumbers(measure.id(), measure.version())));
        assertThat(steps(cast.lee)).noneMatch(step -> step.startsWith("Confirm"));
        assertThat(steps(cast.mia)).anyMatch(step -> step.startsWith("Confirm"));
    }

    private List<String> steps(Member member) {
        return cast.actAs(
                member,
                () -> waiting.stream()
                        .flatMap(feature -> feature.waitingFor(member).stream())
                        .map(Waiting::title)
                        .toList());
    }

    private MeasureDetails wismo() {
        return called("WISMO rate");
    }

    private MeasureDetails accuracy() {
        return called("Order processing accuracy");
    }

    private MeasureDetails called(String name) {
        return cast.actAs(cast.ben, () -> {
            if (measures.all().isEmpty()) {
                measures.addPack(shops);
            }
            return measures.all().stream()
                    .filter(measure -> measure.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private void confirm(Member member, MeasureDetails seen) {
        cast.actAs(member, () -> measures.confirmNumbers(seen.id(), seen.version()));
    }

    private void define(Member member, MeasureDraft draft) {
        var now = wismo();
        cast.actAs(member, () -> measures.define(now.id(), now.version(), draft));
    }
}
