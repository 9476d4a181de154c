package app.tandem.shell;

import app.tandem.live.Presence;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The frame of every page of a partnership, and its door: whoever is no member finds nothing behind this address. */
@RoutePrefix("p/:partnership")
@PermitAll
public class PartnershipLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {
    private final transient Partnerships partnerships;
    private final transient Presence presence;
    private final transient SignedIn signedIn;
    private final transient OpenTabs openTabs;
    private final Div content = new Div();
    private final Header topBar = new Header();
    private final SkipLink skipLink = new SkipLink();
    private @Nullable SideBar sideBar;
    private @Nullable BottomBar bottomBar;
    private @Nullable OnThisPage onThisPage;

    PartnershipLayout(Partnerships partnerships, Presence presence, SignedIn signedIn, OpenTabs openTabs) {
        this.partnerships = partnerships;
        this.presence = presence;
        this.signedIn = signedIn;
        this.openTabs = openTabs;
        addClassName("frame");
        content.addClassName("content");
        topBar.addClassName("top-bar");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("partnership").orElse("");
        var seated = TabMember.of(event.getUI());
        if (seated != null && !seated.slug().equals(slug)) {
            // Pages and live updates of this tab belong to its partnership; another one is a fresh start.
            event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
            return;
        }
        var member = signedIn.personId()
                .flatMap(person -> partnerships.member(person, slug))
                .orElseThrow(NotFoundException::new);
        TabMember.seat(member, event.getUI());
        if (sideBar == null) {
            openTabs.opened(event.getUI(), member);
            build(member);
        }
    }

    private void build(Member member) {
        var pages = MenuPage.all();
        var memberships = partnerships.membershipsOf(member.personId());
        sideBar = new SideBar(member, memberships, pages, signedIn::out);
        bottomBar = new BottomBar(member, memberships, pages, signedIn::out);
        topBar.add(new Brand("/p/" + member.slug()));
        content.addComponentAsFirst(topBar);
        add(skipLink, sideBar, content, bottomBar);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        var element = view.getElement();
        element.setAttribute("id", SkipLink.TARGET).setAttribute("tabindex", "-1");
        if (!element.getTag().equals("main")) {
            element.setAttribute("role", "main");
        }
        content.getElement().appendChild(element);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldView) {
        if (oldView != null) {
            oldView.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getPath();
        if (sideBar == null || bottomBar == null) {
            return;
        }
        skipLink.standsAt(event.getLocation());
        sideBar.mark(address);
        bottomBar.mark(address);
        if (onThisPage != null) {
            topBar.remove(onThisPage);
        }
        onThisPage =
                event.getActiveChain().getFirst() instanceof WrittenAlone ? null : new OnThisPage(presence, address);
        if (onThisPage != null) {
            topBar.add(onThisPage);
        }
    }
}
