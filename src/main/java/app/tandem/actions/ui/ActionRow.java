package app.tandem.actions.ui;

import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.partnership.Initials;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.Steps.Step;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An action in a list: who does it by when and how far it is; among what waits for the reader, their next step too. */
final class ActionRow {
    private ActionRow() {}

    static Component[] withSteps(ActionSummary action, String slug, Actions actions) {
        return Stream.concat(
                        Stream.of(of(action, slug)),
                        ActionSteps.of(action, actions).stream().map(Step::button))
                .toArray(Component[]::new);
    }

    static Component[] of(ActionSummary action, String slug) {
        var avatar = new PersonAvatar(action.owner(), Initials.of(action.owner()), action.ownerSide()).beside();
        var title = new Anchor("/p/" + slug + "/actions/" + action.id(), action.title());
        title.addClassNames("title", "strong");
        var detail = new Span(detail(action));
        detail.addClassName("detail");
        var what = new Div(title, detail, new ActionBadge(action));
        what.addClassName("what");
        return new Component[] {avatar, what};
    }

    private static String detail(ActionSummary action) {
        return Stream.of(
                        action.mine() ? "You" : action.owner(),
                        action.limit() == null ? "due " + action.dueDay() : "clock stopped",
                        action.moved(),
                        "asked by " + (action.askedByMe() ? "you" : action.requester()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
