package app.tandem.scorecards;

import app.tandem.actions.ActionState;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.partnership.Side;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which measures somebody of each side does something about, by a plan that has not ended. */
@Component
class PlansUnderWay {
    private final RecoveryPlanRepository plans;
    private final Actions actions;
    private final ClientsDay day;

    PlansUnderWay(RecoveryPlanRepository plans, Actions actions, ClientsDay day) {
        this.plans = plans;
        this.actions = actions;
        this.day = day;
    }

    /** A plan in which one side has nothing to do, or drops what it had, is none; nor is one whose day came in vain. */
    Set<UUID> measures() {
        return plans.findByEndedByIsNull().stream()
                .filter(this::isUnderWay)
                .map(RecoveryPlan::measureId)
                .collect(Collectors.toSet());
    }

    private boolean isUnderWay(RecoveryPlan plan) {
        var steps = actions.from(new Origin(OriginKind.PLAN, plan.id())).stream()
                .filter(action -> action.state() != ActionState.DROPPED)
                .toList();
        var sides = steps.stream().map(ActionSummary::ownerSide).collect(Collectors.toSet());
        return sides.containsAll(Arrays.asList(Side.values()))
                && (!plan.backBy().isBefore(day.today())
                        || steps.stream().anyMatch(step -> !step.state().isDone()));
    }
}
