package app.tandem.actions.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.drafts.Drafts;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.shell.AddressId;
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

/** A new action that comes from a goal, a measure, feedback, a proposal or a heads-up. */
@Route(value = "actions/from/:kind(goal|measure|feedback|proposal|heads-up)/:id", layout = PartnershipLayout.class)
@PageTitle("New action · Tandem")
@PermitAll
class NewActionView extends Main implements BeforeEnterObserver, WrittenAlone {
    private final transient Actions actions;
    private final transient Drafts drafts;
    private final transient Partnerships partnerships;
    private final transient CurrentMember currentMember;

    NewActionView(Actions actions, Drafts drafts, Partnerships partnerships, CurrentMember currentMember) {
        this.actions = actions;
        this.drafts = drafts;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var kind = OriginKind.of(parameters.get("kind").orElse(""));
        var origin = new Origin(kind, AddressId.of(event, "id"));
        var link = actions.origin(origin);
        var slug = currentMember.get().slug();
        removeAll();
        add(
                new PageHeader("New action").subtitle("Comes from the " + kind + " “" + link.title() + "”"),
                new Card(
                        "One person, one day",
                        new ActionForm(
                                actions,
                                new KeptTyping(drafts, origin.id(), "new action "),
                                partnerships,
                                currentMember,
                                origin,
                                id -> UI.getCurrent().navigate("p/" + slug + "/actions/" + id))));
    }
}
