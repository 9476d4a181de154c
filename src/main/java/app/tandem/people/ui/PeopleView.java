package app.tandem.people.ui;

import app.tandem.history.AuditorLooked;
import app.tandem.history.AuditorReads;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Seat;
import app.tandem.partnership.SeatHolder;
import app.tandem.partnership.Seats;
import app.tandem.partnership.SeatsChanged;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.SideBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who sits where: the client's seats on the left, the BPO's on the right, the empty ones as plainly as the others. */
@Route(value = "people", layout = PartnershipLayout.class)
@Menu(title = "People", order = 11)
@PageTitle("People · Tandem")
@PermitAll
class PeopleView extends Main {
    private final transient Seats seats;
    private final transient Invitations invitations;
    private final transient Partnerships partnerships;
    private final transient Member me;
    private final Said said = new Said();
    private final PageHeader header = new PageHeader("People");
    private final Map<Side, LiveRows<SeatLine>> bySide = new EnumMap<>(Side.class);
    private final @Nullable InvitedCard invited;
    private final AuditorsCard auditors;
    private final Card before = new Card("Who sat here before");
    private final LiveRows<SeatHolder> former = new LiveRows<>(SeatHolder::membershipId, this::formerRow);

    PeopleView(
            Seats seats,
            Invitations invitations,
            AuditorReads reads,
            Partnerships partnerships,
            Rights rights,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.seats = seats;
        this.invitations = invitations;
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
        invited = rights.allow(Verb.INVITE_OWN_PEOPLE) ? new InvitedCard(invitations, me, said) : null;
        add(header, said, sides);
        if (invited != null) {
            add(invited);
        }
        add(auditors, before);
        live.show(this, SeatsChanged.class, this::show);
        live.show(auditors, AuditorLooked.class, auditors::refresh);
    }

    private Section card(Side side, boolean seating) {
        var rows = new LiveRows<SeatLine>(
                SeatLine::seat,
                line -> SeatRow.of(line, me.zone(), seating ? one -> new SeatDialog(one, seats).open() : null));
        bySide.put(side, rows);
        rows.addClassName("seats");
        var card = new Section(new H2(new SideBadge(side, company(side))), rows);
        card.addClassNames("card", "of-" + SideBadge.look(side));
        return card;
    }

    private Component[] waysToInvite() {
        var ways = new ArrayList<Component>();
        if (invitations.lacksFirstAdmin()) {
            var client = company(Side.CLIENT);
            ways.add(new Button(
                    "Invite the first person of " + client,
                    click -> new InviteDialog(
                                    "The first person of " + client,
                                    client
                                            + " has no administrator yet. Whoever comes first becomes one, and invites the others.",
                                    Seat.ofASide(),
                                    seat -> holders(Side.CLIENT, seat),
                                    LocalDate.now(me.zone()),
                                    told(invitations::inviteFirstAdmin))
                            .open()));
        }
        if (invited != null) {
            var invite = new Button(
                    "Invite somebody",
                    click -> new InviteDialog(
                                    "Invite somebody of " + me.organisation(),
                                    "They get a mail with a link that works once, for seven days. "
                                            + company(me.side().other())
                                            + " sees that somebody is invited, and who it is once they are here.",
                                    List.of(Seat.values()),
                                    seat -> holders(me.side(), seat),
                                    LocalDate.now(me.zone()),
                                    told(invitations::invite))
                            .open());
            invite.addThemeVariants(ButtonVariant.PRIMARY);
            ways.add(invite);
        }
        return ways.toArray(Component[]::new);
    }

    private List<String> holders(Side side, Seat seat) {
        return seats.held().stream()
                .filter(holder -> holder.side() == side && holder.seat() == seat && !holder.deputy())
                .map(SeatHolder::name)
                .toList();
    }

    /** What was sent is said on the page, where a reader of the screen hears it, too. */
    private Consumer<InvitationDraft> told(Consumer<InvitationDraft> invite) {
        return draft -> {
            invite.accept(draft);
            said.say("A link is on its way to %s.".formatted(draft.email().strip()));
        };
    }

    private void show() {
        var held = seats.held();
        var awaited = invitations.awaited();
        header.actions(waysToInvite());
        if (invited != null) {
            invited.refresh();
        }
        bySide.forEach((side, rows) -> rows.show(SeatLine.of(side, company(side), held, awaited)));
        var empty = bySide.keySet().stream()
                .flatMap(side -> SeatLine.of(side, company(side), held, awaited).stream())
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
        return partnerships.company(side).name();
    }
}
