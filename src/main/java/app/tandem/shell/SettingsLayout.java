package app.tandem.shell;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.PersonSummary;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The frame of the pages that belong to a person or their organisation rather than to one partnership, and their door. */
@RoutePrefix(SettingsLayout.HOME)
@PermitAll
public class SettingsLayout extends Frame implements BeforeEnterObserver {
    static final String HOME = "settings";

    private final transient CurrentPerson currentPerson;
    private final transient Partnerships partnerships;
    private final transient SignedIn signedIn;

    SettingsLayout(CurrentPerson currentPerson, Partnerships partnerships, SignedIn signedIn) {
        this.currentPerson = currentPerson;
        this.partnerships = partnerships;
        this.signedIn = signedIn;
    }

    /** The settings that this person may open, in the order of the navigation. */
    static List<MenuPage> pagesFor(PersonSummary person) {
        return MenuPage.in(SettingsLayout.class).stream()
                .filter(page -> mayOpen(person, page.view()))
                .toList();
    }

    static boolean mayOpen(PersonSummary person, Class<?> view) {
        var needs = view.getAnnotation(Needs.class);
        return needs == null || person.may(needs.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = currentPerson
                .find()
                .filter(who -> mayOpen(who, event.getNavigationTarget()))
                .orElseThrow(NotFoundException::new);
        if (TabMember.of(event.getUI()) != null) {
            // What is open in a partnership's tab ends with it.
            event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
        } else if (!isBuilt()) {
            build(person);
        }
    }

    private void build(PersonSummary person) {
        var pages = pagesFor(person);
        var place = RouteParameters.empty();
        build(
                new SideBar(
                        new Brand("/"),
                        organisation(person),
                        new NavigationLinks(pages, HOME, place),
                        whoAmI(new PersonAvatar(person), person.name(), backTo(person)),
                        signedIn::out),
                new BottomBar(pages, HOME, place, List.of(backTo(person)), signedIn::out),
                new Brand("/"));
    }

    private static Div organisation(PersonSummary person) {
        var organisation = new Div(
                PersonAvatar.of(person.organisation(), person.side()).beside(), new Span(person.organisation()));
        organisation.addClassName("partnership");
        return organisation;
    }

    private Anchor backTo(PersonSummary person) {
        var memberships = partnerships.membershipsOf(person.id());
        return memberships.size() == 1
                ? away(
                        "/p/" + memberships.getFirst().slug(),
                        "Back to " + memberships.getFirst().partnership())
                : away("/", "Your partnerships");
    }
}
