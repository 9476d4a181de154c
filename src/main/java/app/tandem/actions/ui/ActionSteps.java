package app.tandem.actions.ui;

import app.tandem.actions.ActionState;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.shell.Steps.Step;
import java.util.ArrayList;
import java.util.List;

/** The steps that the reader may take with an action now; what would be refused is not offered. */
final class ActionSteps {
    private ActionSteps() {}

    static List<Step> of(ActionSummary action, Actions actions) {
        var steps = new ArrayList<Step>();
        if (action.mine() && action.state() == ActionState.OPEN) {
            steps.add(new Step("Start", () -> actions.start(action.id())).about(action.title()));
        }
        if (action.mine() && action.state().isUndone()) {
            steps.add(new Step("Done", () -> actions.finish(action.id())).about(action.title()));
        }
        if (action.mineToConfirm() && action.state() == ActionState.DONE) {
            steps.add(new Step("Confirm", () -> actions.confirm(action.id())).about(action.title()));
        }
        return steps;
    }
}
