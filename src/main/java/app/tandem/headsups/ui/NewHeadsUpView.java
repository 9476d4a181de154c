package app.tandem.headsups.ui;

import app.tandem.drafts.Drafts;
import app.tandem.headsups.Certainty;
import app.tandem.headsups.HeadsUpDraft;
import app.tandem.headsups.HeadsUps;
import app.tandem.headsups.TimeFrame;
import app.tandem.partnership.CurrentMember;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.WrittenAlone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** Telling the other side what may happen, from nothing or from an example. */
@Route(value = "heads-ups/new/:example?(example)", layout = PartnershipLayout.class)
@PageTitle("Give a heads-up · Tandem")
@PermitAll
class NewHeadsUpView extends Main implements BeforeEnterObserver, WrittenAlone {
    private final transient HeadsUps headsUps;
    private final transient Drafts drafts;
    private final transient CurrentMember currentMember;
    private final transient Clock clock;

    NewHeadsUpView(HeadsUps headsUps, Drafts drafts, CurrentMember currentMember, Clock clock) {
        this.headsUps = headsUps;
        this.drafts = drafts;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var giver = currentMember.get();
        var today = LocalDate.now(clock.withZone(giver.zone()));
        var form = new HeadsUpForm(
                today,
                new KeptTyping(drafts, giver.partnershipId(), "new heads-up "),
                draft -> UI.getCurrent().navigate("p/" + giver.slug() + "/heads-ups/" + headsUps.give(draft)));
        if (event.getRouteParameters().get("example").isPresent()) {
            form.fillIfEmpty(example(today));
        }
        removeAll();
        add(
                new PageHeader("Give a heads-up")
                        .subtitle("Before it is certain. Both teams will read it, and the other side acknowledges it."),
                new Card("What may happen", form));
    }

    private static HeadsUpDraft example(LocalDate today) {
        var nextQuarter = YearMonth.from(today).plusMonths(1);
        return new HeadsUpDraft(
                "10 people fewer on the returns desk",
                "About 400 contacts a day would be answered later: the queue grows by two minutes at noon.",
                Certainty.POSSIBLE,
                TimeFrame.within(nextQuarter, nextQuarter.plusMonths(2)),
                "Which shifts it touches, and how early the people who stay are trained.",
                "The hiring freeze itself: our board decides it.",
                today.plusWeeks(1));
    }
}
