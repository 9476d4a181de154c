package app.tandem.actions.ui;

import app.tandem.actions.ActionState;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.drafts.Drafts;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Verb;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.WordsDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
    private final List<Component> buttons = new ArrayList<>();

    private ActionButtons(
            ActionSummary action, Actions actions, Limits limits, Partnerships partnerships, Drafts drafts) {
        this.action = action;
        this.actions = actions;
        this.limits = limits;
        this.partnerships = partnerships;
        this.drafts = drafts;
    }

    static Component[] of(
            ActionSummary action,
            Actions actions,
            Limits limits,
            Partnerships partnerships,
            Drafts drafts,
            Member reader) {
        var all = new ActionButtons(action, actions, limits, partnerships, drafts);
        all.steps();
        all.decision();
        all.ofThoseTwo();
        all.lesson(reader);
        all.buttons.add(new Button(
                "History",
                click -> new HistoryDialog("“" + action.title() + "”", actions.history(action.id()), reader.zone())
                        .open()));
        return all.buttons.toArray(Component[]::new);
    }

    private void steps() {
        var steps = ActionSteps.of(action, actions);
        if (!steps.isEmpty()) {
            steps.getLast().addThemeVariants(ButtonVariant.PRIMARY);
        }
        buttons.addAll(steps);
        if (action.mineToConfirm() && action.state() == ActionState.DONE) {
            ask(
                    "Not done yet",
                    "Not done yet",
                    "What is still missing?",
                    "not done yet ",
                    why -> actions.sendBack(action.id(), why));
        }
    }

    private void decision() {
        if (action.mine() && action.state().isUndone()) {
            buttons.add(new Button(
                    "Beyond my authority",
                    click -> LimitDialog.toSet(action, partnerships.colleagues(), limits, typing("limit "))
                            .open()));
        }
        var limit = action.limit();
        if (limit != null && limit.mineToDecide()) {
            ask(
                            "Decide",
                            "Give the decision",
                            "What do you decide?",
                            "decide ",
                            words -> limits.decide(action.id(), words))
                    .addThemeVariants(ButtonVariant.PRIMARY);
            ask(
                    "I cannot decide this",
                    "Give it back",
                    "Why not, and who could?",
                    "decline ",
                    why -> limits.decline(action.id(), why));
        }
        if (limit != null && limit.mineToNameAnother()) {
            var name = new Button(
                    "Name who decides",
                    click -> LimitDialog.toNameAnother(
                                    action, partnerships.colleagues(), limits, typing("name another "))
                            .open());
            name.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(name);
        }
    }

    private void ofThoseTwo() {
        if (!action.mine() && !action.mineToConfirm()) {
            return;
        }
        if (action.state().isUndone()) {
            buttons.add(new Button("Move the date", click -> new MoveDialog(action, actions, typing("move ")).open()));
        }
        if (action.state().isUndone() || action.state() == ActionState.LIMIT) {
            ask("Drop", "Drop this action", "Why is it dropped?", "drop ", why -> actions.drop(action.id(), why));
        }
    }

    private void lesson(Member reader) {
        var isBehindUs = action.state() == ActionState.DONE || action.state() == ActionState.CONFIRMED;
        if (isBehindUs && reader.may(Verb.WRITE_SHARED)) {
            var lesson =
                    new Anchor("/p/" + reader.slug() + "/lessons/from/action/" + action.id(), "What did we learn?");
            lesson.addClassName("button");
            buttons.add(lesson);
        }
    }

    private Button ask(String word, String step, String question, String form, Consumer<String> take) {
        var button = new Button(word, click -> new WordsDialog(step, question, typing(form), take).open());
        buttons.add(button);
        return button;
    }

    private KeptTyping typing(String form) {
        return new KeptTyping(drafts, action.id(), form);
    }
}
