package app.tandem.home.ui;

import app.tandem.partnership.Waiting;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The pieces of a line that says what waits, whom it comes from, and the step to take. */
final class WaitingRow {
    private WaitingRow() {}

    static Component[] of(Waiting waiting, String partnership) {
        var words = new Span(waiting.title());
        words.addClassName("title");
        var details = new Span(waiting.detail());
        details.addClassName("detail");
        var what = new Div(words, details);
        what.addClassName("what");
        var elsewhere = waiting.page().startsWith("/");
        var link = new Anchor(elsewhere ? waiting.page() : partnership + waiting.page(), waiting.step());
        link.setRouterIgnore(elsewhere);
        link.addClassName("button");
        link.setAriaLabel(waiting.step() + ": " + waiting.title());
        var from = waiting.from();
        var side = waiting.side();
        return from == null || side == null
                ? new Component[] {what, link}
                : new Component[] {PersonAvatar.of(from, side).beside(), what, link};
    }
}
