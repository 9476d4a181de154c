package app.tandem.actions.ui;

import app.tandem.actions.ActionDetails;
import app.tandem.actions.LimitDetails;
import app.tandem.actions.LimitState;
import app.tandem.shell.Card;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;

/** Each time that an action went beyond its owner's authority: who was to decide, since when, and what came of it. */
class LimitsCard extends Card {
    LimitsCard(ActionDetails action, ZoneId zone) {
        super("Beyond the owner’s authority");
        var rows = new UnorderedList();
        rows.addClassName("rows");
        action.limits().forEach(limit -> rows.add(row(limit, action, zone)));
        add(rows);
    }

    private static ListItem row(LimitDetails limit, ActionDetails action, ZoneId zone) {
        var waiting = action.summary().limit();
        var title = new Span(
                limit.state() == LimitState.WAITING && waiting != null
                        ? "Waits " + waiting.waitsWith()
                        : limit.decider() + ": " + words(limit));
        title.addClassNames("title", "strong", "wording");
        var since = new Span(new Span("Asked "), new Moment(limit.setAt(), zone));
        since.addClassName("detail");
        var resolvedAt = limit.resolvedAt();
        if (resolvedAt != null) {
            since.add(new Span(", answered "), new Moment(resolvedAt, zone), new Span(gained(limit)));
        }
        var why = new Paragraph(limit.why());
        why.addClassName("wording");
        var what = new Div(title, since, why);
        what.addClassName("what");
        var row = new ListItem(what);
        if (limit.deciderSide() != null) {
            row.addComponentAsFirst(
                    PersonAvatar.of(limit.decider(), limit.deciderSide()).beside());
        }
        row.addClassName("row");
        return row;
    }

    private static String words(LimitDetails limit) {
        return switch (limit.state()) {
            case DECIDED -> "decided: " + limit.words();
            case DECLINED -> "could not decide it: " + limit.words();
            case WAITING, DROPPED -> "was to decide";
        };
    }

    private static String gained(LimitDetails limit) {
        return limit.days() == 0
                ? ""
                : " · due " + limit.days() + (limit.days() == 1 ? " business day" : " business days") + " later for it";
    }
}
