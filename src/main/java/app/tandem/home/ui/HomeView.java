package app.tandem.home.ui;

import app.tandem.partnership.CurrentMember;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The first page of a partnership. */
@Route(value = "", layout = PartnershipLayout.class)
@Menu(title = "Home", order = 0)
@PageTitle("Home")
@PermitAll
class HomeView extends Main {
    HomeView(CurrentMember currentMember) {
        add(new PageHeader("Good day, " + currentMember.get().firstName()));
    }
}
