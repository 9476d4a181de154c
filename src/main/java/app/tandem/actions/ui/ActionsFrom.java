package app.tandem.actions.ui;

import app.tandem.actions.ActionEvent;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.modulith.NamedInterface;

/** The actions that come from one thing, on that thing's own page, and the way to a new one. */
@NamedInterface("list")
public class ActionsFrom extends Card {
    public ActionsFrom(Origin origin, Actions actions, Member member, LiveUpdates live) {
        this("Add an action", origin, actions, member, live);
    }

    public ActionsFrom(String step, Origin origin, Actions actions, Member member, LiveUpdates live) {
        super("Actions");
        var nothing = new Paragraph("No action comes from this yet.");
        nothing.addClassName("muted");
        var rows = new LiveRows<>(ActionSummary::id, (ActionSummary action) -> ActionRow.of(action, member.slug()));
        var kind = origin.kind().inAddress();
        var add = new Anchor("/p/%s/actions/from/%s/%s".formatted(member.slug(), kind, origin.id()), step);
        add.addClassName("button");
        add(nothing, rows);
        if (member.may(Verb.WRITE_SHARED)) {
            add(new Div(add));
        }
        live.show(this, ActionEvent.class, () -> {
            var found = actions.from(origin);
            nothing.setVisible(found.isEmpty());
            rows.setVisible(!found.isEmpty());
            rows.show(found);
        });
    }
}
