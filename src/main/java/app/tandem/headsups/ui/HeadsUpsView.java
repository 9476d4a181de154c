package app.tandem.headsups.ui;

import app.tandem.headsups.HeadsUpEvent;
import app.tandem.headsups.HeadsUpSummary;
import app.tandem.headsups.HeadsUps;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What either side has told the other before it was certain: what is ahead first, then what is over. */
@Route(value = "heads-ups", layout = PartnershipLayout.class)
@Menu(title = "Heads-ups", order = 4.6)
@PageTitle("Heads-ups · Tandem")
@PermitAll
class HeadsUpsView extends Main {
    private final transient HeadsUps headsUps;
    private final transient Member reader;
    private final PageHeader header = new PageHeader("Heads-ups");
    private final EmptyState nothing;
    private final Paragraph nothingAhead = new Paragraph("Nothing is expected that the other side should know of.");
    private final LiveRows<HeadsUpSummary> ahead;
    private final LiveRows<HeadsUpSummary> over;
    private final Card aheadCard;
    private final Card overCard;

    HeadsUpsView(HeadsUps headsUps, CurrentMember currentMember, LiveUpdates live) {
        this.headsUps = headsUps;
        reader = currentMember.get();
        ahead = rows();
        over = rows();
        nothingAhead.addClassName("muted");
        aheadCard = new Card("Ahead", nothingAhead, ahead);
        overCard = new Card("Over", over);
        nothing = new EmptyState(
                "Nobody has given a heads-up yet",
                "Here stands what may happen and touches the other side: a hiring freeze, a move, a new policy. It is"
                        + " told while it is only possible, with the day of the next update; how certain it becomes"
                        + " stays readable as a dated line that both sides can cite.",
                reader.may(Verb.WRITE_SHARED)
                        ? new Component[] {
                            give(), link("Begin with an example: 10 people fewer in the fourth quarter", "/example")
                        }
                        : new Component[0]);
        add(header, nothing, aheadCard, overCard);
        live.show(this, HeadsUpEvent.class, this::show);
    }

    private LiveRows<HeadsUpSummary> rows() {
        return new LiveRows<>(HeadsUpSummary::id, (HeadsUpSummary one) -> HeadsUpRow.of(one, reader.slug()));
    }

    private void show() {
        var now = headsUps.ahead();
        var past = headsUps.over();
        var empty = now.isEmpty() && past.isEmpty();
        var silent = now.stream().filter(one -> !one.acknowledged()).count();
        header.subtitle(
                silent == 0
                        ? "What may happen, told before it is certain"
                        : "Not yet acknowledged by the side that was told: " + silent);
        header.actions(empty || !reader.may(Verb.WRITE_SHARED) ? new Component[0] : new Component[] {give()});
        nothing.setVisible(empty);
        aheadCard.setVisible(!empty);
        overCard.setVisible(!past.isEmpty());
        nothingAhead.setVisible(now.isEmpty());
        ahead.setVisible(!now.isEmpty());
        ahead.show(now);
        over.show(past);
    }

    private Anchor give() {
        var give = link("Give a heads-up", "");
        give.addClassName("primary");
        return give;
    }

    private Anchor link(String words, String more) {
        var link = new Anchor("/p/" + reader.slug() + "/heads-ups/new" + more, words);
        link.addClassName("button");
        return link;
    }
}
