package app.tandem.actions.ui;

import app.tandem.actions.ActionState;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.drafts.Drafts;
import app.tandem.partnership.Partnerships;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Steps.Step;
import app.tandem.shell.WordsDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that the reader may do on an action's own page; what would be refused is not offered. */
final class ActionButtons {
    private final ActionSummary action;
    private final Actions actions;
    private final Limits limits;
    private final Partnerships partnerships;
    private final Drafts drafts;
    private final List<Step> steps = new ArrayList<>();

    private ActionButtons(
            ActionSummary action, Actions actions, Limits limits, Partnerships partnerships, Drafts drafts) {
        this.action = action;
        this.actions = actions;
        this.limits = limits;
        this.partnerships = partnerships;
        this.drafts = drafts;
    }

    static List<Step> of(
            ActionSummary action, Actions actions, Limits limits, Partnerships partnerships, Drafts drafts) {
        var all = new ActionButtons(action, actions, limits, partnerships, drafts);
        all.next();
        all.decision();
        all.ofThoseTwo();
        return all.steps;
    }

    private void next() {
        steps.addAll(ActionSteps.of(action, actions));
        if (!steps.isEmpty()) {
            steps.add(steps.removeLast().primary());
        }
        if (action.mineToConfirm() && action.state() == ActionState.DONE) {
            steps.add(ask(
                    "Not done yet",
                    "Not done yet",
                    "What is still missing?",
                    "not done yet ",
                    why -> actions.sendBack(action.id(), why)));
        }
    }

    private void decision() {
        if (action.mine() && action.state().isUndone()) {
            steps.add(new Step(
                    "Beyond my authority",
                    () -> LimitDialog.toSet(action, partnerships.colleagues(), limits, typing("limit "))
                            .open()));
        }
        var limit = action.limit();
        if (limit != null && limit.mineToDecide()) {
            steps.add(ask(
                            "Decide",
                            "Give the decision",
                            "What do you decide?",
                            "decide ",
                            words -> limits.decide(action.id(), words))
                    .primary());
            steps.add(ask(
                    "I cannot decide this",
                    "Give it back",
                    "Why not, and who could?",
                    "decline ",
                    why -> limits.decline(action.id(), why)));
        }
        if (limit != null && limit.mineToNameAnother()) {
            steps.add(new Step(
                            "Name who decides",
                            () -> LimitDialog.toNameAnother(
                                            action, partnerships.colleagues(), limits, typing("name another "))
                                    .open())
                    .primary());
        }
    }

    private void ofThoseTwo() {
        if (!action.mine() && !action.mineToConfirm()) {
            return;
        }
        if (action.state().isUndone()) {
            steps.add(new Step("Move the date", () -> new MoveDialog(action, actions, typing("move ")).open()));
        }
        if (action.state().isUndone() || action.state() == ActionState.LIMIT) {
            steps.add(ask(
                    "Drop", "Drop this action", "Why is it dropped?", "drop ", why -> actions.drop(action.id(), why)));
        }
    }

    private Step ask(String word, String step, String question, String form, Consumer<String> take) {
        return new Step(word, () -> new WordsDialog(step, question, typing(form), take).open());
    }

    private KeptTyping typing(String form) {
        return new KeptTyping(drafts, action.id(), form);
    }
}
