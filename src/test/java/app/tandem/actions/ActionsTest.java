package app.tandem.actions;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TandemTest
class ActionsTest {
    private static final LocalDate NEXT_YEAR = LocalDate.now().plusYears(1);

    private final Actions actions;
    private final Goals goals;
    private final Partnerships partnerships;
    private final Cast cast;

    ActionsTest(Actions actions, Goals goals, Partnerships partnerships, Cast.Casting casting) {
        this.actions = actions;
        this.goals = goals;
        this.partnerships = partnerships;
        cast = casting.fresh();
    }

    @Test
    void isSeenByBothSidesWithItsOneOwner() {
        leeAsksBen("Publish the refund macro");
        for (var reader : List.of(cast.lee, cast.sam, cast.mia, cast.ben)) {
            var seen = cast.actAs(reader, actions::goingOn);
            assertThat(seen).extracting(ActionSummary::title).containsExactly("Publish the refund macro");
            assertThat(seen.getFirst().owner()).isEqualTo("Ben Reyes");
            assertThat(seen.getFirst().ownerSide()).isEqualTo(Side.BPO);
            assertThat(seen.getFirst().requester()).isEqualTo("Lee Carter");
        }
    }

    @Test
    void waitsForItsOwnerThenForWhoeverAsked() {
        var id = leeAsksBen("Publish the refund macro");
        assertThat(cast.actAs(cast.ben, actions::myOpen)).hasSize(1);
        assertThat(cast.actAs(cast.lee, actions::myOpen)).isEmpty();
        cast.actAs(cast.ben, () -> actions.start(id));
        cast.actAs(cast.ben, () -> actions.finish(id));
        assertThat(cast.actAs(cast.ben, actions::myOpen)).isEmpty();
        assertThat(cast.actAs(cast.lee, actions::myOpen)).hasSize(1);
        cast.actAs(cast.lee, () -> actions.confirm(id));
        assertThat(cast.actAs(cast.lee, actions::myOpen)).isEmpty();
        assertThat(cast.actAs(cast.sam, actions::goingOn)).isEmpty();
        assertThat(cast.actAs(cast.sam, actions::over)).hasSize(1);
    }

    @Test
    void whatEndedLastStandsFirstWhetherItWasConfirmedOrDropped() {
        var confirmed = leeAsksBen("Publish the refund macro");
        var dropped = leeAsksBen("Write to every customer");
        cast.actAs(cast.ben, () -> actions.finish(confirmed));
        cast.actAs(cast.lee, () -> actions.confirm(confirmed));
        cast.actAs(cast.lee, () -> actions.drop(dropped, "The macro is enough."));
        assertThat(cast.actAs(cast.sam, actions::over))
                .extracting(ActionSummary::id)
                .containsExactly(dropped, confirmed);
    }

    @Test
    void aDoneActionWhoseRequesterHasLeftWaitsForTheirSide() {
        var id = leeAsksBen("Publish the refund macro");
        cast.actAs(cast.ben, () -> actions.finish(id));
        assertThat(cast.actAs(cast.sam, actions::myOpen)).isEmpty();
        partnerships.end(cast.lee);
        assertThat(cast.actAs(cast.sam, actions::myOpen)).hasSize(1);
        assertThat(cast.actAs(cast.mia, actions::myOpen)).isEmpty();
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> actions.confirm(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Lee Carter, who asked for this action, has left");
        cast.actAs(cast.sam, () -> actions.confirm(id));
        assertThat(cast.actAs(cast.ben, actions::over)).hasSize(1);
    }

    @Test
    void theOtherSideCannotTakeTheOwnersSteps() {
        var id = leeAsksBen("Publish the refund macro");
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> actions.finish(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only the owner");
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> actions.confirm(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only the person who asked");
    }

    @Test
    void anOwnerFromElsewhereIsRefused() {
        assertThatThrownBy(() -> cast.actAs(
                        cast.lee, () -> actions.add(new ActionDraft("Help us", cast.gil.personId(), NEXT_YEAR))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("works in this partnership");
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> actions.add(new ActionDraft("Help us", null, NEXT_YEAR))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("one person");
    }

    @ParameterizedTest
    @EnumSource(OriginKind.class)
    void anOriginThatIsNotThereIsNotFound(OriginKind kind) {
        var nowhere = new Origin(kind, UUID.randomUUID());
        var draft = new ActionDraft("Help us", cast.ben.personId(), NEXT_YEAR, "", nowhere);
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> actions.add(draft))).isInstanceOf(NotFound.class);
        assertThat(cast.actAs(cast.lee, () -> actions.from(nowhere))).isEmpty();
    }

    @Test
    void nothingIsPromisedToSomebodyOfAnotherPartnership() {
        var goal = new Origin(OriginKind.GOAL, UUID.randomUUID());
        assertThatThrownBy(() -> cast.actAs(
                        cast.lee, () -> actions.promise("Answer faster", NEXT_YEAR, cast.gil.personId(), goal)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("does not work in this partnership");
    }

    @Test
    void comesFromAGoalThatBothSidesSeeAndNobodyElse() {
        var goal = new Origin(OriginKind.GOAL, cast.actAs(cast.lee, () -> goals.draft(halveRefundErrors())));
        var id = cast.actAs(
                cast.mia, () -> actions.add(new ActionDraft("Coach twice", cast.ben.personId(), NEXT_YEAR, "", goal)));
        assertThat(cast.actAs(cast.sam, () -> actions.details(id)).origin())
                .isEqualTo(new OriginLink(OriginKind.GOAL, "Halve refund errors", "goals/" + goal.id()));
        assertThat(cast.actAs(cast.sam, () -> actions.from(goal))).hasSize(1);
        assertThatThrownBy(() -> cast.actAs(
                        cast.gil, () -> actions.add(new ActionDraft("Spy", cast.gil.personId(), NEXT_YEAR, "", goal))))
                .isInstanceOf(NotFound.class);
        assertThat(cast.actAs(cast.gil, () -> actions.from(goal))).isEmpty();
    }

    private GoalDraft halveRefundErrors() {
        return new GoalDraft(
                "Halve refund errors",
                Pillar.PROCESS,
                "Each error costs a customer",
                null,
                "Refund errors",
                BigDecimal.TWO,
                BigDecimal.ONE,
                "%",
                NEXT_YEAR,
                cast.lee.personId(),
                cast.mia.personId(),
                "",
                "");
    }

    @Test
    void aMemberOfAnotherPartnershipFindsAndChangesNothing() {
        var id = leeAsksBen("Publish the refund macro");
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, actions::goingOn)).isEmpty();
            assertThat(cast.actAs(stranger, actions::over)).isEmpty();
            assertThat(cast.actAs(stranger, actions::myOpen)).isEmpty();
            for (Runnable attempt : List.<Runnable>of(
                    () -> actions.details(id),
                    () -> actions.history(id),
                    () -> actions.start(id),
                    () -> actions.finish(id),
                    () -> actions.confirm(id),
                    () -> actions.sendBack(id, "no"),
                    () -> actions.drop(id, "no"),
                    () -> actions.moveTo(id, NEXT_YEAR))) {
                assertThatThrownBy(() -> cast.actAs(stranger, attempt)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void withNobodyActingNothingIsReadAndNothingWritten() {
        assertThatThrownBy(actions::goingOn).hasStackTraceContaining("tenant identifier");
        assertThatThrownBy(() -> actions.add(new ActionDraft("Nobody's", null, NEXT_YEAR)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void itsHistoryTellsWhoMovedItFromWhichDayToWhich() {
        var id = leeAsksBen("Publish the refund macro");
        cast.actAs(cast.ben, () -> actions.moveTo(id, NEXT_YEAR.plusDays(1)));
        var trail = cast.actAs(cast.mia, () -> actions.history(id));
        assertThat(trail).extracting(Change::person).containsExactly("Ben Reyes", "Lee Carter");
        assertThat(trail.getFirst().fields())
                .extracting(FieldChange::field)
                .containsExactlyInAnyOrder("Due", "Times moved");
        assertThat(trail.getLast().fields()).contains(new FieldChange("Owner", "", "Ben Reyes"));
    }

    @RepeatedTest(3)
    void whenTwoMoveItAtOnceBothAreInItsHistory() throws Exception {
        var id = leeAsksBen("Publish the refund macro");
        atOnce(
                () -> cast.actAs(cast.lee, () -> actions.moveTo(id, NEXT_YEAR.plusDays(1))),
                () -> cast.actAs(cast.ben, () -> actions.moveTo(id, NEXT_YEAR.plusDays(2))));
        assertThat(cast.actAs(cast.mia, () -> actions.history(id))).hasSize(3);
    }

    private UUID leeAsksBen(String title) {
        return cast.actAs(cast.lee, () -> actions.add(new ActionDraft(title, cast.ben.personId(), NEXT_YEAR)));
    }
}
