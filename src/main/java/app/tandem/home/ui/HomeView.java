package app.tandem.home.ui;

import app.tandem.goals.Goals;
import app.tandem.history.History;
import app.tandem.lessons.Lessons;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Setup;
import app.tandem.partnership.Verb;
import app.tandem.partnership.WaitingThings;
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

/** The first page of a partnership: how we stand, what waits for me, our goals, what happened last. */
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
        var below = new Div(new GoalsCard(goals, member, live), new LatestCard(history, member, live));
        below.addClassNames("columns", "two");
        add(
                header,
                new SetUpBanner(setup, rights, member, live),
                new OwnerGapBanner(goals, partnerships, member, live),
                top,
                below,
                new YouSaidCard(lessons, member, live));
    }
}
