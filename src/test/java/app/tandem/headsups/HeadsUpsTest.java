package app.tandem.headsups;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Waiting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TandemTest
class HeadsUpsTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);
    private static final YearMonth OCTOBER = YearMonth.of(2027, 10);

    private final HeadsUps headsUps;
    private final HeadsUpsToRead toRead;
    private final Partnerships partnerships;
    private final Cast cast;

    HeadsUpsTest(HeadsUps headsUps, HeadsUpsToRead toRead, Partnerships partnerships, Cast.Casting casting) {
        this.headsUps = headsUps;
        this.toRead = toRead;
        this.partnerships = partnerships;
        cast = casting.fresh();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void eitherSideMayGiveOneAndBothReadIt(Side side) {
        var giver = side == Side.CLIENT ? cast.lee : cast.mia;
        var id = give(giver, Certainty.POSSIBLE, NEXT_WEEK);
        for (var reader : List.of(cast.lee, cast.sam, cast.mia, cast.ben, cast.auditor(Side.BPO))) {
            var seen = cast.actAs(reader, headsUps::ahead).getFirst();
            assertThat(seen.title()).isEqualTo("10 people fewer");
            assertThat(seen.giverSide()).isEqualTo(side);
            assertThat(seen.horizon().words()).isEqualTo("October to December 2027");
            assertThat(cast.actAs(reader, () -> headsUps.details(id)).steps()).hasSize(1);
        }
    }

    @Test
    void itsDatedLineKeepsEveryStepAlsoTheStepBack() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        step(cast.lee, id, Certainty.PROBABLE, "The board leans towards it.");
        step(cast.sam, id, Certainty.POSSIBLE, "The figures were wrong.");
        step(cast.lee, id, Certainty.OFF, "The shops stay.");
        assertThat(cast.actAs(cast.mia, () -> headsUps.details(id)).steps())
                .extracting(HeadsUpDetails.Step::certainty)
                .containsExactly(Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.OFF);
        assertThat(cast.actAs(cast.mia, () -> headsUps.details(id)).steps())
                .extracting(HeadsUpDetails.Step::person)
                .containsExactly("Lee Carter", "Lee Carter", "Sam Wolfe", "Lee Carter");
        assertThat(cast.actAs(cast.mia, headsUps::ahead)).isEmpty();
        assertThat(cast.actAs(cast.mia, headsUps::over)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Certainty.class,
            names = {"DECIDED", "OFF"})
    void whatIsDecidedOrWillNotHappenOwesNoMoreUpdatesAndTakesNone(Certainty end) {
        for (var giver : List.of(cast.lee, cast.mia)) {
            var id = give(giver, Certainty.PROBABLE, NEXT_WEEK);
            step(giver, id, end, "It is settled.");
            var seen = cast.actAs(cast.sam, () -> headsUps.details(id)).summary();
            assertThat(seen.nextUpdate()).isNull();
            for (var any : Certainty.values()) {
                refused(() -> step(giver, id, any, "Or is it?"), "give a new heads-up");
            }
        }
    }

    @Test
    void onlyTheSideThatGaveItGoesOn() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        for (var other : List.of(cast.mia, cast.ben)) {
            refused(() -> step(other, id, Certainty.PROBABLE, "I heard so."), "Only the side that gave");
        }
        assertThat(cast.actAs(cast.mia, () -> headsUps.details(id)).summary().mayGoOn())
                .isFalse();
        assertThat(cast.actAs(cast.sam, () -> headsUps.details(id)).summary().mayGoOn())
                .isTrue();
    }

    @Test
    void aStepNeedsWordsAndUntilItIsDecidedTheDayOfTheNextUpdate() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        refused(() -> step(cast.lee, id, Certainty.PROBABLE, "  "), "Say what changed");
        refused(
                () -> cast.actAs(
                        cast.lee,
                        () -> headsUps.step(
                                id,
                                headsUps.details(id).summary().step(),
                                new StepDraft(Certainty.PROBABLE, "So.", null))),
                "next update");
        refused(
                () -> cast.actAs(
                        cast.lee,
                        () -> headsUps.step(
                                id,
                                headsUps.details(id).summary().step(),
                                new StepDraft(Certainty.PROBABLE, "So.", TODAY.minusDays(3)))),
                "next update");
        refused(
                () -> cast.actAs(
                        cast.lee,
                        () -> headsUps.step(
                                id, headsUps.details(id).summary().step(), new StepDraft(null, "So.", NEXT_WEEK))),
                "how certain");
        assertThat(cast.actAs(cast.lee, () -> headsUps.details(id)).steps()).hasSize(1);
    }

    @Test
    void silenceStaysSilenceUntilSomebodyOfTheOtherSideAcknowledgesTheNewestStep() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        assertThat(summary(cast.lee, id).silence()).isEqualTo("Not yet acknowledged by OnSpot, told today");
        cast.actAs(cast.ben, () -> headsUps.acknowledge(id, 1));
        assertThat(summary(cast.lee, id).acknowledged()).isTrue();
        assertThat(summary(cast.mia, id).mayAcknowledge()).isTrue();
        step(cast.lee, id, Certainty.PROBABLE, "The board leans towards it.");
        assertThat(summary(cast.lee, id).acknowledged())
                .as("a new step asks anew")
                .isFalse();
        refused(() -> cast.actAs(cast.mia, () -> headsUps.acknowledge(id, 1)), "There is news since");
        cast.actAs(cast.mia, () -> headsUps.acknowledge(id, 2));
        assertThat(cast.actAs(cast.lee, () -> headsUps.details(id)).steps())
                .extracting(step -> step.acknowledged().getFirst().person())
                .containsExactly("Ben Reyes", "Mia Santos");
    }

    @Test
    void theSideThatGaveItCannotAcknowledgeItNorAnybodyTwice() {
        for (var giver : List.of(cast.lee, cast.mia)) {
            var id = give(giver, Certainty.DECIDED, null);
            var own = giver.side() == Side.CLIENT ? cast.sam : cast.ben;
            var other = giver.side() == Side.CLIENT ? cast.mia : cast.lee;
            for (var wrong : List.of(giver, own)) {
                refused(() -> cast.actAs(wrong, () -> headsUps.acknowledge(id, 1)), "the side that it was given to");
            }
            cast.actAs(other, () -> headsUps.acknowledge(id, 1));
            refused(() -> cast.actAs(other, () -> headsUps.acknowledge(id, 1)), "already");
        }
    }

    @Test
    void anAuditorReadsItAndChangesNothing() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        for (var auditor : List.of(cast.auditor(Side.CLIENT), cast.auditor(Side.BPO))) {
            assertThat(summary(auditor, id).mayAcknowledge()).isFalse();
            assertThat(summary(auditor, id).mayGoOn()).isFalse();
            assertThat(waiting(auditor)).isEmpty();
            assertThatThrownBy(() -> give(auditor, Certainty.POSSIBLE, NEXT_WEEK))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(auditor, () -> headsUps.acknowledge(id, 1)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> step(auditor, id, Certainty.DECIDED, "So."))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(cast.actAs(cast.lee, () -> headsUps.details(id)).steps()).hasSize(1);
    }

    @Test
    void waitsForTheOtherSideAndThenForTheUpdate() {
        var id = give(cast.lee, Certainty.POSSIBLE, TODAY.plusDays(1));
        assertThat(waiting(cast.mia)).extracting(Waiting::title).containsExactly("Acknowledge: 10 people fewer");
        assertThat(waiting(cast.ben)).hasSize(1);
        assertThat(waiting(cast.lee)).isEmpty();
        assertThat(waiting(cast.sam)).isEmpty();
        cast.actAs(cast.ben, () -> headsUps.acknowledge(id, 1));
        assertThat(waiting(cast.mia)).isEmpty();
        step(cast.lee, id, Certainty.OFF, "The shops stay.");
        assertThat(waiting(cast.mia)).as("good news is acknowledged, too").hasSize(1);
    }

    @Test
    void anUpdateThatIsDueWaitsForItsGiverAndOnceTheyHaveLeftForTheirSide() {
        var today = LocalDate.now(cast.lee.zone());
        give(cast.lee, Certainty.POSSIBLE, today);
        assertThat(waiting(cast.lee)).extracting(Waiting::title).containsExactly("Say what changed: 10 people fewer");
        assertThat(waiting(cast.sam)).isEmpty();
        partnerships.end(cast.lee);
        assertThat(waiting(cast.sam)).hasSize(1);
    }

    @Test
    void aMemberOfAnotherPartnershipFindsAndChangesNothing() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, headsUps::ahead)).isEmpty();
            assertThat(cast.actAs(stranger, headsUps::over)).isEmpty();
            assertThat(waiting(stranger)).isEmpty();
            for (Runnable attempt : List.<Runnable>of(
                    () -> headsUps.details(id),
                    () -> headsUps.history(id),
                    () -> headsUps.acknowledge(id, 1),
                    () -> headsUps.step(id, 1, new StepDraft(Certainty.DECIDED, "Ours now.", null)))) {
                assertThatThrownBy(() -> cast.actAs(stranger, attempt)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void itsHistoryTellsEveryStepAndWhoAcknowledgedIt() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        cast.actAs(cast.mia, () -> headsUps.acknowledge(id, 1));
        step(cast.lee, id, Certainty.PROBABLE, "The board leans towards it.");
        var trail = cast.actAs(cast.ben, () -> headsUps.history(id));
        assertThat(trail).extracting(Change::person).contains("Mia Santos", "Lee Carter");
        assertThat(trail.stream().flatMap(change -> change.fields().stream()))
                .contains(
                        new FieldChange("Certainty", "Possible", "Probable"),
                        new FieldChange("What changed", "", "The board leans towards it."),
                        new FieldChange("Acknowledged by", "", "Mia Santos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "effect", "can", "cannot", "horizon", "backwards", "certainty", "off"})
    void whatIsMissingIsAskedFor(String missing) {
        var draft = new HeadsUpDraft(
                missing.equals("title") ? " " : "10 people fewer",
                missing.equals("effect") ? "" : "400 contacts fewer a day",
                missing.equals("certainty") ? null : missing.equals("off") ? Certainty.OFF : Certainty.POSSIBLE,
                missing.equals("horizon")
                        ? null
                        : missing.equals("backwards")
                                ? TimeFrame.within(OCTOBER, OCTOBER.minusMonths(2))
                                : TimeFrame.within(OCTOBER, null),
                missing.equals("can") ? "" : "The month",
                missing.equals("cannot") ? "" : "The board",
                NEXT_WEEK);
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> headsUps.give(draft)))
                .isInstanceOf(Refusal.class);
        assertThat(cast.actAs(cast.lee, headsUps::ahead)).isEmpty();
    }

    @RepeatedTest(3)
    void ofTwoWhoGoOnAtOnceOneReadsTheOthersStepFirst() {
        var id = give(cast.lee, Certainty.POSSIBLE, NEXT_WEEK);
        assertThatThrownBy(() -> atOnce(
                        () -> cast.actAs(
                                cast.lee,
                                () -> headsUps.step(
                                        id, 1, new StepDraft(Certainty.PROBABLE, "It leans towards it.", NEXT_WEEK))),
                        () -> cast.actAs(
                                cast.sam,
                                () -> headsUps.step(
                                        id, 1, new StepDraft(Certainty.POSSIBLE, "It wants more.", NEXT_WEEK)))))
                .hasStackTraceContaining("Somebody of your side has gone on while you did");
        assertThat(cast.actAs(cast.mia, () -> headsUps.details(id)).steps())
                .extracting(HeadsUpDetails.Step::number)
                .containsExactly(1, 2);
    }

    private UUID give(Member giver, Certainty certainty, @Nullable LocalDate nextUpdate) {
        return cast.actAs(
                giver,
                () -> headsUps.give(new HeadsUpDraft(
                        "10 people fewer",
                        "400 contacts fewer a day",
                        certainty,
                        TimeFrame.within(OCTOBER, OCTOBER.plusMonths(2)),
                        "The month",
                        "The board",
                        nextUpdate)));
    }

    private void step(Member member, UUID id, Certainty certainty, String words) {
        cast.actAs(
                member,
                () -> headsUps.step(
                        id,
                        headsUps.details(id).summary().step(),
                        new StepDraft(certainty, words, certainty.isOpen() ? NEXT_WEEK : null)));
    }

    private HeadsUpSummary summary(Member reader, UUID id) {
        return cast.actAs(reader, () -> headsUps.details(id)).summary();
    }

    private List<Waiting> waiting(Member member) {
        return cast.actAs(member, () -> toRead.waitingFor(member));
    }

    private static void refused(Runnable step, String sentence) {
        assertThatThrownBy(step::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
