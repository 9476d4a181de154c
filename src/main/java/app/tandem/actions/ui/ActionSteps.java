package app.tandem.actions.ui;

import app.tandem.actions.ActionState;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;

/** The steps that the reader may take with an action now, as buttons; what would be refused is not offered. */
final class ActionSteps {
    private ActionSteps() {}

    static List<Button> of(ActionSummary action, Actions actions) {
        var steps = new ArrayList<Button>();
        if (action.mine() && action.state() == ActionState.OPEN) {
            steps.add(step("Start", action, () -> actions.start(action.id())));
        }
        if (action.mine() && action.state().isUndone()) {
            steps.add(step("Done", action, () -> actions.finish(action.id())));
        }
        if (action.mineToConfirm() && action.state() == ActionState.DONE) {
            steps.add(step("Confirm", action, () -> actions.confirm(action.id())));
        }
        return steps;
    }

    private static Button step(String word, ActionSummary action, Runnable step) {
        var button = new Button(word, click -> step.run());
        button.setAriaLabel(word + ": " + action.title());
        return button;
    }
}
