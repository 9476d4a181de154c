package app.tandem.proposals.ui;

import app.tandem.shell.AddressId;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One proposal's address; a proposal that is not there and one of another partnership look the same. */
@Route(value = "proposals/:proposal", layout = PartnershipLayout.class)
@PermitAll
class ProposalView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProposalPage.Doors doors;
    private String title = "";

    ProposalView(ProposalPage.Doors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var proposal = doors.proposals().details(AddressId.of(event, "proposal"));
        title = proposal.summary().title();
        removeAll();
        add(new ProposalPage(doors, proposal));
    }

    @Override
    public String getPageTitle() {
        return title + " · Tandem";
    }
}
