package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contractual measure that is off target for two periods needs a plan in which both sides do something. */
@TandemTest
class PlansTest {
    private static final Period NOW = Cadence.WEEKLY.periodOf(Board.today());

    private final Plans plans;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final Actions actions;
    private final PlansToMake toMake;
    private final Cast cast;

    PlansTest(
            Plans plans,
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            Actions actions,
            PlansToMake toMake,
            Cast.Casting casting) {
        this.plans = plans;
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.actions = actions;
        this.toMake = toMake;
        cast = casting.fresh();
    }

    @ParameterizedTest(name = "contractual: {0}; {1} then {2}: {3}")
    @CsvSource({
        "true, 9, 9, MISSING",
        "true, 9, 7, NOT_NEEDED",
        "true, 7, 9, NOT_NEEDED",
        "true, , 9, NOT_NEEDED",
        "true, 4, 4, NOT_NEEDED",
        "false, 9, 9, NOT_NEEDED"
    })
    void onlyWhatTheContractNamesAndIsOffTargetTwiceRunningNeedsAPlan(
            boolean contractual, @Nullable BigDecimal before, BigDecimal now, PlanState expected) {
        var id = measure(contractual);
        if (before != null) {
            enter(id, -2, before);
        }
        enter(id, -1, now);
        assertThat(standing(id).plan()).isEqualTo(expected);
        assertThat(cast.actAs(cast.sam, plans::missing)).hasSize(expected == PlanState.MISSING ? 1 : 0);
    }

    @Test
    void itIsInPlanOnceEachSideDoesSomethingAboutIt() {
        var id = off();
        assertThat(standing(id).words(Board.today())).isEqualTo("Off target, no plan");
        var plan = begin(cast.mia, id);
        assertThat(standing(id).words(Board.today())).isEqualTo("Off target, in plan");
        assertThat(cast.actAs(cast.lee, plans::missing)).isEmpty();
        var doing = cast.actAs(cast.lee, () -> actions.from(new Origin(OriginKind.PLAN, plan)));
        assertThat(doing)
                .extracting(ActionSummary::title)
                .containsExactlyInAnyOrder("Send the forecast a day earlier", "Two more people on Mondays");

        var ours = doing.stream()
                .filter(one -> one.ownerSide() == Side.BPO)
                .findFirst()
                .orElseThrow();
        cast.actAs(cast.mia, () -> actions.drop(ours.id(), "No budget for it."));
        assertThat(standing(id).words(Board.today()))
                .as("one side alone is no plan")
                .isEqualTo("Off target, no plan");
    }

    @Test
    void whoeverEndsItSaysWhatCameOfIt() {
        var id = off();
        var plan = begin(cast.lee, id);
        refused(() -> begin(cast.mia, id), "There is a plan for this measure already");
        refused(() -> cast.actAs(cast.mia, () -> plans.end(plan, " ")), "Say in a sentence what came of it");
        cast.actAs(cast.mia, () -> plans.end(plan, "Mondays are quiet again."));
        assertThat(cast.actAs(cast.sam, () -> plans.of(id))).singleElement().satisfies(over -> {
            assertThat(over.isUnderWay()).isFalse();
            assertThat(over.outcome()).isEqualTo("Mondays are quiet again.");
            assertThat(over.endedBy()).isEqualTo("Mia Santos");
        });
        assertThat(standing(id).plan()).as("still off target").isEqualTo(PlanState.MISSING);
        refused(() -> cast.actAs(cast.lee, () -> plans.end(plan, "Again")), "has ended already");
        begin(cast.lee, id);
    }

    @Test
    void itNeedsACauseADayAndSomebodyOfEachSide() {
        var id = off();
        refused(() -> begin(id, draft(" ", cast.lee, cast.mia)), "Say what you both think");
        refused(() -> begin(id, draft("Mondays", cast.mia, cast.mia)), "Choose who of Acme does it");
        refused(() -> begin(id, draft("Mondays", cast.lee, cast.gil)), "Choose who of OnSpot does it");
        var past = Board.today().minusDays(3);
        refused(
                () -> begin(id, new PlanDraft("Mondays", past, step("A", cast.lee), step("B", cast.mia))),
                "a day that lies ahead");
        var ahead = Board.today().plusDays(9);
        refused(
                () -> begin(id, new PlanDraft("Mondays", ahead, step("", cast.lee), step("B", cast.mia))),
                "What Acme does: ");
        assertThat(cast.actAs(cast.sam, () -> plans.of(id)))
                .as("all or nothing")
                .isEmpty();
        assertThat(cast.actAs(cast.sam, actions::goingOn)).isEmpty();
    }

    @Test
    void itWaitsForTheOwnersFirst() {
        off();
        assertThat(cast.actAs(cast.mia, () -> toMake.waitingFor(cast.mia)))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.title()).isEqualTo("Make a plan: Abandonment rate"));
        assertThat(cast.actAs(cast.ben, () -> toMake.waitingFor(cast.ben))).isEmpty();
    }

    @ParameterizedTest(name = "after {0} hours: {1}, and next after {2}")
    @CsvSource({
        "0, OWNERS, 24",
        "23, OWNERS, 24",
        "24, OPERATIONS_LEADS, 72",
        "71, OPERATIONS_LEADS, 72",
        "72, SPONSORS, 72",
        "500, SPONSORS, 72"
    })
    void itClimbsWhileNothingIsDone(long hours, MissingPlan.Level level, long next) {
        var since = Instant.parse("2026-11-23T08:00:00Z");
        var id = off();
        var missing = new MissingPlan(cast.actAs(cast.lee, () -> measures.find(id)), since);
        var now = since.plus(Duration.ofHours(hours));
        assertThat(missing.level(now)).isEqualTo(level);
        assertThat(missing.next(now)).isEqualTo(since.plus(Duration.ofHours(next)));
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        var id = off();
        var plan = begin(cast.lee, id);
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, plans::missing)).isEmpty();
            notFound(() -> cast.actAs(stranger, () -> plans.of(id)));
            notFound(() -> cast.actAs(stranger, () -> plans.missingFor(id)));
            notFound(() -> cast.actAs(stranger, () -> plans.history(plan)));
            notFound(() -> cast.actAs(stranger, () -> plans.end(plan, "Over")));
            notFound(() -> cast.actAs(stranger, () -> plans.begin(id, draft("Mondays", cast.lee, cast.mia))));
        }
        var auditor = cast.auditor(Side.CLIENT);
        assertThat(cast.actAs(auditor, () -> plans.of(id))).hasSize(1);
        assertThat(cast.actAs(auditor, () -> plans.history(plan))).isNotEmpty();
        refused(() -> cast.actAs(auditor, () -> plans.end(plan, "Over")), "auditor");
    }

    private UUID measure(boolean contractual) {
        var draft = Board.abandonment().ownedBy(cast.lee.personId(), cast.mia.personId());
        return cast.actAs(cast.lee, () -> measures.choose(contractual ? Board.contractual(draft) : draft));
    }

    private UUID off() {
        var id = measure(true);
        enter(id, -2, new BigDecimal("9"));
        enter(id, -1, new BigDecimal("9"));
        return id;
    }

    private PlanDraft draft(String cause, Member client, Member bpo) {
        return new PlanDraft(
                cause,
                Board.today().plusDays(20),
                step("Send the forecast a day earlier", client),
                step("Two more people on Mondays", bpo));
    }

    private static PlanDraft.Step step(String title, Member owner) {
        return new PlanDraft.Step(title, owner.personId(), Board.today().plusDays(7));
    }

    private UUID begin(Member by, UUID id) {
        return cast.actAs(by, () -> plans.begin(id, draft("Mondays are understaffed.", cast.lee, cast.mia)));
    }

    private void begin(UUID id, PlanDraft draft) {
        cast.actAs(cast.lee, () -> {
            plans.begin(id, draft);
        });
    }

    private void enter(UUID id, int week, BigDecimal value) {
        cast.actAs(
                cast.mia,
                () -> readings.enter(List.of(new ReadingEntry(id, NOW.plus(week).start(), value, "")), ""));
    }

    private Standing standing(UUID id) {
        var row = cast.actAs(cast.ben, () -> scorecards.page().row(id)).orElseThrow();
        assertThat(cast.actAs(cast.ben, () -> scorecards.latest(id))
                        .orElseThrow()
                        .standing())
                .isEqualTo(row.standing());
        return row.standing();
    }

    private static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    private static void notFound(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(NotFound.class);
    }
}
