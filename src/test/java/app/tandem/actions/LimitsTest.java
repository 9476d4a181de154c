package app.tandem.actions;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.LongAgo;
import app.tandem.TandemTest;
import app.tandem.history.FieldChange;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@TandemTest
class LimitsTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(9);
    private static final String WHY = "Money is not mine to give.";

    private final Actions actions;
    private final Limits limits;
    private final ActionsToDo toDo;
    private final Partnerships partnerships;
    private final LongAgo longAgo;
    private final Cast cast;

    LimitsTest(
            Actions actions,
            Limits limits,
            ActionsToDo toDo,
            Partnerships partnerships,
            LongAgo longAgo,
            Cast.Casting casting) {
        this.actions = actions;
        this.limits = limits;
        this.toDo = toDo;
        this.partnerships = partnerships;
        this.longAgo = longAgo;
        cast = casting.fresh();
    }

    @Test
    void theOwnersClockStopsAndTheDecidersRuns() {
        var id = samAsksBen(SOON);
        longAgo.actionWasDue(LocalDate.now().minusDays(5), cast.sam, id);
        assertThat(seen(cast.lee, id).late()).isTrue();
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        for (var reader : List.of(cast.lee, cast.sam, cast.mia, cast.ben, cast.auditor(Side.CLIENT))) {
            assertThat(seen(reader, id).state()).isEqualTo(ActionState.LIMIT);
            assertThat(seen(reader, id).late()).isFalse();
        }
        assertThat(limit(cast.sam, id).waitsWith()).isEqualTo("with Lee Carter since today");
        assertThat(limit(cast.lee, id).waitsWith()).isEqualTo("with you since today");
        assertThat(waiting(cast.ben)).isEmpty();
        assertThat(waiting(cast.lee)).extracting(Waiting::title).containsExactly("Decide: Refund the postage");
        assertThat(cast.actAs(cast.mia, actions::goingOn)).hasSize(1);
    }

    @Test
    void decidedItGoesBackToItsOwnerWithTheWords() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        refused(() -> cast.actAs(cast.lee, () -> limits.decide(id, "  ")), "Say what you decide");
        cast.actAs(cast.lee, () -> limits.decide(id, "Yes, up to 10 USD."));
        var seen = cast.actAs(cast.ben, () -> actions.details(id));
        assertThat(seen.summary().state()).isEqualTo(ActionState.DOING);
        assertThat(seen.summary().firstDue()).isEqualTo(SOON);
        assertThat(seen.limits())
                .extracting(LimitDetails::decider, LimitDetails::state, LimitDetails::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lee Carter", LimitState.DECIDED, "Yes, up to 10 USD."));
        assertThat(waiting(cast.lee)).isEmpty();
        assertThat(waiting(cast.ben)).hasSize(1);
        refused(() -> cast.actAs(cast.lee, () -> limits.decide(id, "No.")), "does not wait for a decision");
    }

    @Test
    void whoeverIsNamedMayDeclineWithAReasonAndTheOwnerMayAskAnother() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        refused(() -> cast.actAs(cast.lee, () -> limits.decline(id, "")), "Say why you do not decide");
        cast.actAs(cast.lee, () -> limits.decline(id, "Ask Mia: she has the budget."));
        assertThat(seen(cast.ben, id).state()).isEqualTo(ActionState.DOING);
        cast.actAs(cast.ben, () -> limits.set(id, cast.mia.personId(), WHY));
        assertThat(cast.actAs(cast.sam, () -> actions.details(id)).limits())
                .extracting(LimitDetails::state)
                .containsExactly(LimitState.DECLINED, LimitState.WAITING);
    }

    @Test
    void onlyItsOwnerSetsItAndNamesSomebodyElseOfThisPartnership() {
        var id = samAsksBen(SOON);
        for (var other : List.of(cast.sam, cast.lee, cast.mia, cast.auditor(Side.BPO))) {
            refused(() -> cast.actAs(other, () -> limits.set(id, cast.lee.personId(), WHY)), "");
        }
        refused(() -> cast.actAs(cast.ben, () -> limits.set(id, null, WHY)), "Name the one person");
        refused(() -> cast.actAs(cast.ben, () -> limits.set(id, cast.ben.personId(), WHY)), "Name somebody else");
        refused(
                () -> cast.actAs(cast.ben, () -> limits.set(id, cast.gil.personId(), WHY)),
                "works in this partnership");
        refused(() -> cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), " ")), "Say why");
        var auditor = cast.auditor(Side.CLIENT);
        refused(() -> cast.actAs(cast.ben, () -> limits.set(id, auditor.personId(), WHY)), "works in this partnership");
        assertThat(seen(cast.ben, id).state()).as("nothing half done").isEqualTo(ActionState.OPEN);
    }

    @Test
    void onlyWhoeverWasNamedDecides() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        for (var other : List.of(cast.ben, cast.sam, cast.mia, cast.auditor(Side.CLIENT))) {
            refused(() -> cast.actAs(other, () -> limits.decide(id, "Yes.")), "");
            refused(() -> cast.actAs(other, () -> limits.decline(id, "No.")), "");
            refused(() -> cast.actAs(other, () -> limits.nameAnother(id, cast.mia.personId())), "");
        }
        assertThat(seen(cast.ben, id).state()).isEqualTo(ActionState.LIMIT);
    }

    @Test
    void whileItWaitsItIsNeitherStartedNorDoneNorMovedNorAskedAgainButMayBeDropped() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        refused(() -> cast.actAs(cast.ben, () -> actions.start(id)), "Only an open action");
        refused(() -> cast.actAs(cast.ben, () -> actions.finish(id)), "waits for a decision");
        refused(() -> cast.actAs(cast.ben, () -> actions.moveTo(id, SOON.plusDays(1))), "clock stands still");
        refused(() -> cast.actAs(cast.sam, () -> actions.confirm(id)), "called done");
        refused(() -> cast.actAs(cast.ben, () -> limits.set(id, cast.mia.personId(), WHY)), "its owner is at");
        cast.actAs(cast.sam, () -> actions.drop(id, "Not needed any more."));
        assertThat(waiting(cast.lee)).isEmpty();
        refused(() -> cast.actAs(cast.lee, () -> limits.decide(id, "Yes.")), "does not wait");
        assertThat(cast.actAs(cast.lee, () -> actions.details(id)).limits())
                .extracting(LimitDetails::state)
                .containsExactly(LimitState.DROPPED);
    }

    @Test
    void whatIsDoneOrOverCannotBeBeyondItsOwner() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> actions.finish(id));
        refused(() -> cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY)), "its owner is at");
        cast.actAs(cast.sam, () -> actions.confirm(id));
        refused(() -> cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY)), "its owner is at");
    }

    @Test
    void onceTheDeciderHasLeftWhoeverAskedNamesAnother() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        refused(() -> cast.actAs(cast.sam, () -> limits.nameAnother(id, cast.mia.personId())), "is still here");
        partnerships.end(cast.lee);
        assertThat(limit(cast.ben, id).waitsWith()).isEqualTo("Lee Carter, who was to decide, has left");
        assertThat(waiting(cast.sam))
                .extracting(Waiting::title)
                .containsExactly("Name who decides: Refund the postage");
        for (var other : List.of(cast.ben, cast.mia)) {
            refused(() -> cast.actAs(other, () -> limits.nameAnother(id, cast.mia.personId())), "Only the person");
        }
        cast.actAs(cast.sam, () -> limits.nameAnother(id, cast.sam.personId()));
        cast.actAs(cast.sam, () -> limits.decide(id, "Yes."));
        assertThat(seen(cast.ben, id).state()).isEqualTo(ActionState.DOING);
    }

    @Test
    void aMemberOfAnotherPartnershipFindsAndChangesNothing() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.mia.personId(), WHY));
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(waiting(stranger)).isEmpty();
            for (Runnable attempt : List.<Runnable>of(
                    () -> limits.set(id, cast.miaAtGlobex.personId(), WHY),
                    () -> limits.decide(id, "Yes."),
                    () -> limits.decline(id, "No."),
                    () -> limits.nameAnother(id, cast.miaAtGlobex.personId()))) {
                assertThatThrownBy(() -> cast.actAs(stranger, attempt)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void itsHistoryTellsWhoWasToDecideAndWhatTheyDecided() {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        cast.actAs(cast.lee, () -> limits.decide(id, "Yes, up to 10 USD."));
        assertThat(cast.actAs(cast.mia, () -> actions.history(id)).stream().flatMap(change -> change.fields().stream()))
                .contains(
                        new FieldChange("Who decides", "", "Lee Carter"),
                        new FieldChange("Decision", "Waits for a decision", "Decided"),
                        new FieldChange("Words of the decision", "", "Yes, up to 10 USD."));
    }

    @RepeatedTest(3)
    void whenItIsDroppedAndDecidedAtOnceItEndsOnce() throws Exception {
        var id = samAsksBen(SOON);
        cast.actAs(cast.ben, () -> limits.set(id, cast.lee.personId(), WHY));
        try {
            atOnce(
                    () -> cast.actAs(cast.sam, () -> actions.drop(id, "Not needed any more.")),
                    () -> cast.actAs(cast.lee, () -> limits.decide(id, "Yes.")));
        } catch (Exception oneWasTooLate) {
            assertThat(oneWasTooLate).hasStackTraceContaining("does not wait for a decision");
        }
        assertThat(seen(cast.ben, id).state()).isEqualTo(ActionState.DROPPED);
        assertThat(cast.actAs(cast.ben, () -> actions.details(id)).limits())
                .extracting(LimitDetails::state)
                .doesNotContain(LimitState.WAITING);
    }

    private UUID samAsksBen(LocalDate due) {
        return cast.actAs(cast.sam, () -> actions.add(new ActionDraft("Refund the postage", cast.ben.personId(), due)));
    }

    private ActionSummary seen(Member reader, UUID id) {
        return cast.actAs(reader, () -> actions.details(id)).summary();
    }

    private LimitSummary limit(Member reader, UUID id) {
        var limit = seen(reader, id).limit();
        assertThat(limit).isNotNull();
        return limit;
    }

    private List<Waiting> waiting(Member member) {
        return cast.actAs(member, () -> toDo.waitingFor(member));
    }

    private static void refused(Runnable step, String sentence) {
        assertThatThrownBy(step::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
