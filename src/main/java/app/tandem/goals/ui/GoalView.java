package app.tandem.goals.ui;

import app.tandem.shell.AddressId;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;

/** One goal's address; a goal that is not there and one of another partnership look the same. */
@Route(value = "goals/:goal", layout = PartnershipLayout.class)
@PermitAll
class GoalView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient GoalPage.Doors doors;
    private String title = "";

    GoalView(GoalPage.Doors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressId.of(event, "goal");
        var goal = doors.goals().details(id);
        title = goal.current().terms().title();
        removeAll();
        add(new GoalPage(doors, goal));
    }

    static RouteParameters at(String slug, UUID goal) {
        return new RouteParameters(Map.of("partnership", slug, "goal", goal.toString()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Tandem";
    }
}
