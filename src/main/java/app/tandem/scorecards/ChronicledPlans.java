package app.tandem.scorecards;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans in the list of what happened last, and as what their actions come from. */
@Component
class ChronicledPlans implements Chronicled {
    private final RecoveryPlanRepository plans;
    private final MeasureRepository measures;

    ChronicledPlans(RecoveryPlanRepository plans, MeasureRepository measures) {
        this.plans = plans;
        this.measures = measures;
    }

    @Override
    public Class<?> entity() {
        return RecoveryPlan.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return plans.findById(id)
                .flatMap(plan -> measures.findById(plan.measureId()))
                .map(measure -> new Headline("Plan for " + measure.name(), "scorecard/" + measure.id()));
    }
}
