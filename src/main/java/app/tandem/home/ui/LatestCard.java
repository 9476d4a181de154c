package app.tandem.home.ui;

import app.tandem.history.History;
import app.tandem.history.LatestChange;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What happened last, as far as the reader may know of it. */
class LatestCard extends Section {
    private static final int MOST = 6;

    private final transient History history;
    private final transient Member member;

    LatestCard(History history, Member member, LiveUpdates live) {
        this.history = history;
        this.member = member;
        addClassName("card");
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        removeAll();
        add(new H2("What changed last"));
        var latest = history.latest(MOST);
        if (latest.isEmpty()) {
            add(new Paragraph("Whatever either side changes is noted here, with who and when."));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        latest.forEach(change -> rows.add(row(change)));
        add(rows);
    }

    private ListItem row(LatestChange change) {
        var row = new ListItem();
        row.addClassName("row");
        if (change.side() != null) {
            row.add(PersonAvatar.of(change.person(), change.side()).beside());
        }
        var title = new Anchor("/p/" + member.slug() + "/" + change.page(), change.title());
        title.addClassName("title");
        var detail = new Span(
                new Span(change.person() + " " + change.operation() + " this, "),
                new Moment(change.at(), member.zone()));
        detail.addClassName("detail");
        var what = new Div(title, detail);
        what.addClassName("what");
        row.add(what);
        return row;
    }
}
