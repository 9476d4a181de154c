package app.tandem.home.ui;

import app.tandem.history.History;
import app.tandem.history.LatestChange;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What happened last, as far as the reader may know of it. */
class LatestCard extends Section {
    private static final int MOST = 6;

    private final transient History history;
    private final transient Member member;
    private final Paragraph nothing = new Paragraph("Whatever either side changes is noted here, with who and when.");
    private final LiveRows<LatestChange> rows = new LiveRows<>(LatestChange::page, this::row);

    LatestCard(History history, Member member, LiveUpdates live) {
        this.history = history;
        this.member = member;
        addClassName("card");
        add(new H2("What changed last"), nothing, rows);
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        var latest = history.latest(MOST);
        nothing.setVisible(latest.isEmpty());
        rows.show(latest);
    }

    private Component[] row(LatestChange change) {
        var title = new Anchor("/p/" + member.slug() + "/" + change.page(), change.title());
        title.addClassName("title");
        var detail = new Span(
                new Span(change.person() + " " + change.operation() + " this, "),
                new Moment(change.at(), member.zone()));
        detail.addClassName("detail");
        var what = new Div(title, detail);
        what.addClassName("what");
        return change.side() == null
                ? new Component[] {what}
                : new Component[] {
                    PersonAvatar.of(change.person(), change.side()).beside(), what
                };
    }
}
