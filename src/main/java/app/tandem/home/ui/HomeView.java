package app.tandem.home.ui;

import app.tandem.checkins.Agenda;
import app.tandem.checkins.ui.AgendaCard;
import app.tandem.drafts.Drafts;
import app.tandem.goals.Goals;
import app.tandem.history.History;
import app.tandem.home.House;
import app.tandem.lessons.Lessons;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Setup;
import app.tandem.partnership.Verb;
import app.tandem.partnership.WaitingThings;
import app.tandem.pulse.Pulses;
import app.tandem.pulse.ui.PulseBanners;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** The first page of a partnership: how customers see it, what waits for me, what must be seen, how we stand, what is next. */
@Route(value = "", layout = PartnershipLayout.class)
@Menu(title = "Home", order = 0)
@PageTitle("Home · Tandem")
@PermitAll
class HomeView extends Main {
    HomeView(
            Scorecards scorecards,
            Goals goals,
            List<WaitingThings> waiting,
            History history,
            Lessons lessons,
            House house,
            Pulses pulses,
            Agenda agenda,
            Drafts drafts,
            Partnerships partnerships,
            Setup setup,
            Rights rights,
            CurrentMember currentMember,
            LiveUpdates live,
            Clock clock) {
        var member = currentMember.get();
        var greeting = new Greeting(member, partnerships, clock);
        var header = new PageHeader(greeting.words()).subtitle(greeting.times());
        var top = new Div(new FirstMeasureCard(scorecards, member, live));
        if (member.may(Verb.WRITE_SHARED)) {
            var feedback = new Anchor("/p/" + member.slug() + "/feedback/new", "Give praise or feedback");
            feedback.addClassNames("button", "primary");
            header.actions(feedback);
            top.add(new WaitsForMeCard(waiting, member, live));
            top.addClassNames("columns", "two");
        }
        var goalsBesideTheHouse = new Div(new HouseCard(house, member, live), new GoalsCard(goals, member, live));
        goalsBesideTheHouse.addClassNames("columns", "two");
        var below = new Div(new AgendaCard("", agenda, drafts, member, live), new YouSaidCard(lessons, member, live));
        below.addClassNames("columns", "two");
        add(
                header,
                top,
                new SetUpBanner(setup, rights, member, live),
                new OwnerGapBanner(goals, partnerships, member, live),
                new PulseBanners(pulses, partnerships, member, live),
                goalsBesideTheHouse,
                below,
                new LatestCard(history, member, live));
    }
}
