package app.tandem.people.ui;

import app.tandem.history.AuditorLooked;
import app.tandem.history.AuditorReads;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Rights;
import app.tandem.partnership.SeatHolder;
import app.tandem.partnership.Seats;
import app.tandem.partnership.SeatsChanged;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.SideBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;

/** Who sits where: the client's seats on the left, the BPO's on the right, the empty ones as plainly as the others. */
@Route(value = "people", layout = PartnershipLayout.class)
@Menu(title = "People", order = 11)
@PageTitle("People · Tandem")
@PermitAll
class PeopleView extends Main {
    private final transient Seats seats;
    private final transient Partnerships partnerships;
    private final transient Member me;
    private final PageHeader header = new PageHeader("People");
    private final Map<Side, LiveRows<SeatLine>> bySide = new EnumMap<>(Side.class);
    private final AuditorsCard auditors;
    private final Card before = new Card("Who sat here before");
    private final LiveRows<SeatHolder> former = new LiveRows<>(SeatHolder::membershipId, this::formerRow);

    PeopleView(
            Seats seats,
            AuditorReads reads,
            Partnerships partnerships,
            Rights rights,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.seats = seats;
        this.partnerships = partnerships;
        me = currentMember.get();
        var seating = rights.allow(Verb.SEAT_OWN_PEOPLE);
        var sides = new Div();
        sides.addClassNames("columns", "two");
        for (var side : Side.values()) {
            sides.add(card(side, seating && side == me.side()));
        }
        auditors = new AuditorsCard(reads, seats, me, seating);
        before.add(former);
        add(header, sides, auditors, before);
        live.show(this, SeatsChanged.class, this::show);
        live.show(auditors, AuditorLooked.class, auditors::refresh);
    }

    private Card card(Side side, boolean seating) {
        var rows = new LiveRows<SeatLine>(
                SeatLine::seat,
                line -> SeatRow.of(line, me.zone(), seating ? one -> new SeatDialog(one, seats).open() : null));
        bySide.put(side, rows);
        var card = new Card(side.toString());
        card.removeAll();
        card.addClassName("of-" + SideBadge.look(side));
        card.add(new Div(new SideBadge(side, company(side))), rows);
        return card;
    }

    private void show() {
        var held = seats.held();
        bySide.forEach((side, rows) -> rows.show(SeatLine.of(side, company(side), held)));
        var empty = bySide.keySet().stream()
                .flatMap(side -> SeatLine.of(side, company(side), held).stream())
                .filter(SeatLine::isEmpty)
                .count();
        header.subtitle(
                empty == 0
                        ? "Every seat is filled on both sides"
                        : empty + (empty == 1 ? " seat is" : " seats are") + " empty, for both sides to see");
        auditors.show(held);
        var gone = seats.heldBefore();
        before.setVisible(!gone.isEmpty());
        former.show(gone);
    }

    private Component[] formerRow(SeatHolder holder) {
        var title = new Span(holder.name());
        title.addClassName("title");
        var to = holder.to();
        var what = new Div(
                title,
                SeatRow.detail(holder.seatInWords() + ", " + SeatRow.day(holder.from(), me.zone())
                        + (to == null ? "" : " to " + SeatRow.day(to, me.zone()))));
        what.addClassName("what");
        return new Component[] {PersonAvatar.of(holder.name(), holder.side()).beside(), what};
    }

    private String company(Side side) {
        return Colleague.company(side, partnerships.colleagues());
    }
}
