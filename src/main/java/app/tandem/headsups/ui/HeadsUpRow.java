package app.tandem.headsups.ui;

import app.tandem.headsups.HeadsUpSummary;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A heads-up in a list: when it would happen, who said so, and how it stands. */
final class HeadsUpRow {
    private HeadsUpRow() {}

    static Component[] of(HeadsUpSummary headsUp, String slug) {
        var title = new Anchor("/p/" + slug + "/heads-ups/" + headsUp.id(), headsUp.title());
        title.addClassNames("title", "strong");
        var detail = new Span(Stream.of(
                        headsUp.horizon().words(),
                        (headsUp.mine() ? "you" : headsUp.giver()) + ", " + headsUp.givers(),
                        headsUp.overdue() ? "" : headsUp.update())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("detail");
        var marks = new Div(Marks.of(headsUp));
        marks.addClassName("marks");
        var what = new Div(title, detail, marks);
        what.addClassName("what");
        return new Component[] {
            PersonAvatar.of(headsUp.giver(), headsUp.giverSide()).beside(), what
        };
    }
}
