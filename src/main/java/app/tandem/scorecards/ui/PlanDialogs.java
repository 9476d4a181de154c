package app.tandem.scorecards.ui;

import app.tandem.drafts.Drafts;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.PlanDetails;
import app.tandem.scorecards.Plans;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.WordsDialog;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens what there is to say about a plan. */
@Component
class PlanDialogs {
    private final Plans plans;
    private final Measures measures;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final Drafts drafts;

    PlanDialogs(Plans plans, Measures measures, Partnerships partnerships, CurrentMember currentMember, Drafts drafts) {
        this.plans = plans;
        this.measures = measures;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.drafts = drafts;
    }

    void begin(UUID measureId) {
        new PlanDialog(
                        measures.find(measureId),
                        partnerships,
                        new KeptTyping(drafts, measureId, "plan "),
                        draft -> plans.begin(measureId, draft))
                .open();
    }

    void end(PlanDetails plan) {
        new WordsDialog(
                        "End this plan",
                        "What came of it?",
                        "Its actions stay as they are.",
                        new KeptTyping(drafts, plan.id(), "end "),
                        outcome -> plans.end(plan.id(), outcome))
                .open();
    }

    void history(PlanDetails plan) {
        new HistoryDialog(
                        "Plan for " + plan.measure(),
                        plans.history(plan.id()),
                        currentMember.get().zone())
                .open();
    }
}
