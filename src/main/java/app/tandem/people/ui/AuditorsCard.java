package app.tandem.people.ui;

import app.tandem.history.AuditorReads;
import app.tandem.history.PageRead;
import app.tandem.partnership.Member;
import app.tandem.partnership.SeatHolder;
import app.tandem.partnership.Seats;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who reads along until when, and which pages they opened; both sides see the same list. */
class AuditorsCard extends Card {
    private final transient AuditorReads reads;
    private final transient Member reader;
    private final LiveRows<SeatHolder> auditors;
    private final LiveRows<PageRead> pages;
    private final Paragraph nobody = new Paragraph(
            "Nobody reads along now. An auditor can read what both sides share until a day, and changes nothing.");
    private final Div looked = new Div();

    AuditorsCard(AuditorReads reads, Seats seats, Member reader, boolean seating) {
        super("Auditors");
        this.reads = reads;
        this.reader = reader;
        nobody.addClassName("muted");
        auditors = new LiveRows<>(SeatHolder::membershipId, auditor -> row(auditor, seats, seating));
        pages = new LiveRows<>(read -> read.at() + read.page(), this::row);
        looked.add(new H3("What auditors looked at"), pages);
        looked.addClassName("part");
        auditors.addClassName("seats");
        add(nobody, auditors, looked);
    }

    void show(List<SeatHolder> held) {
        var now = held.stream().filter(one -> one.auditsUntil() != null).toList();
        nobody.setVisible(now.isEmpty());
        auditors.setVisible(!now.isEmpty());
        auditors.show(now);
        refresh();
    }

    void refresh() {
        var latest = reads.latest();
        looked.setVisible(!latest.isEmpty());
        pages.show(latest);
    }

    private Component[] row(SeatHolder auditor, Seats seats, boolean seating) {
        var title = new Span(auditor.name());
        title.addClassNames("title", "strong");
        var until = Days.brief(Objects.requireNonNull(auditor.auditsUntil()), LocalDate.now(reader.zone()));
        var what = new Div(
                title,
                SeatRow.detail("Auditor until " + until + ", since " + SeatRow.day(auditor.from(), reader.zone())));
        what.addClassName("what");
        var avatar = PersonAvatar.of(auditor.name(), auditor.side()).beside();
        if (!seating || auditor.side() != reader.side()) {
            return new Component[] {avatar, what};
        }
        var end = new Button("End", click -> new EndDialog(auditor, seats).open());
        end.setAriaLabel("End: " + auditor.name() + ", auditor");
        return new Component[] {avatar, what, end};
    }

    private Component[] row(PageRead read) {
        var page = new Anchor(
                "/p/" + reader.slug() + "/" + read.page(), read.title().replace(" · Tandem", ""));
        page.addClassName("title");
        var when = new Span(new Span(read.person() + ", "), new Moment(read.at(), reader.zone()));
        when.addClassName("detail");
        var what = new Div(page, when);
        what.addClassName("what");
        return new Component[] {PersonAvatar.of(read.person(), read.side()).beside(), what};
    }
}
