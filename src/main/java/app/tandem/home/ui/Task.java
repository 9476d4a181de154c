package app.tandem.home.ui;

import app.tandem.partnership.FirstStep;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One thing that waits for the reader, whom it comes from, and the step to take. */
record Task(
        String title,
        String detail,
        String step,
        String page,
        @Nullable String from,
        Side side) {
    static Task of(FirstStep step, Member member) {
        return new Task(step.title(), step.detail(), step.word(), step.page(), null, member.side());
    }

    Component[] row(String partnership) {
        var words = new Span(title);
        words.addClassName("title");
        var details = new Span(detail);
        details.addClassName("detail");
        var what = new Div(words, details);
        what.addClassName("what");
        var elsewhere = page.startsWith("/");
        var link = new Anchor(elsewhere ? page : partnership + page, step);
        link.setRouterIgnore(elsewhere);
        link.addClassName("button");
        link.setAriaLabel(step + ": " + title);
        return from == null
                ? new Component[] {what, link}
                : new Component[] {PersonAvatar.of(from, side).beside(), what, link};
    }
}
