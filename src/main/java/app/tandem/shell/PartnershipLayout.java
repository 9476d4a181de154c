package app.tandem.shell;

import static java.util.stream.Collectors.joining;

import app.tandem.history.AuditorReads;
import app.tandem.live.Presence;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Verb;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of every page of a partnership, and its door: whoever is no member finds nothing behind this address. */
@RoutePrefix("p/:partnership")
@PermitAll
public class PartnershipLayout extends Frame implements BeforeEnterObserver {
    private final transient Partnerships partnerships;
    private final transient Presence presence;
    private final transient SignedIn signedIn;
    private final transient OpenTabs openTabs;
    private final transient Rights rights;
    private final transient AuditorReads auditorReads;
    private @Nullable OnThisPage onThisPage;
    private String page = "";
    private @Nullable Class<?> shown;

    PartnershipLayout(
            Partnerships partnerships,
            Presence presence,
            SignedIn signedIn,
            OpenTabs openTabs,
            Rights rights,
            AuditorReads auditorReads) {
        this.partnerships = partnerships;
        this.presence = presence;
        this.signedIn = signedIn;
        this.openTabs = openTabs;
        this.rights = rights;
        this.auditorReads = auditorReads;
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
        var member = signedIn.find()
                .flatMap(person -> partnerships.member(person, slug))
                .orElseThrow(NotFoundException::new);
        TabMember.seat(member, event.getUI());
        if (!isBuilt()) {
            openTabs.opened(event.getUI(), member);
            build(member);
        }
        if (event.getTrigger() == NavigationTrigger.UI_NAVIGATE && event.getNavigationTarget() != shown) {
            // After what was created a page follows that is read from its top, however far down the form was.
            getElement().executeJs("scrollTo(0, 0)");
        }
        shown = event.getNavigationTarget();
        if (ForWriting.class.isAssignableFrom(event.getNavigationTarget())) {
            rights.require(Verb.WRITE_SHARED);
        }
    }

    private void build(Member member) {
        var pages = MenuPage.in(PartnershipLayout.class);
        var memberships = partnerships.membershipsOf(member.personId());
        var home = "p/" + member.slug();
        var place = new RouteParameters("partnership", member.slug());
        List<Anchor> elsewhere = memberships.size() > 1
                ? List.of(away("/", "Your partnerships"), away("/settings", "Settings"))
                : List.of(away("/settings", "Settings"));
        build(
                new SideBar(
                        new Brand("/" + home),
                        new PartnershipSwitch(member, memberships),
                        new NavigationLinks(pages, home, place),
                        whoAmI(new PersonAvatar(member), member.name(), away("/settings", "Settings")),
                        signedIn::out),
                new BottomBar(pages, home, place, elsewhere, signedIn::out),
                new Brand("/" + home));
        var until = member.auditsUntil();
        if (until != null) {
            tell(new AuditorNote(member, until));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        if (!isBuilt()) {
            return;
        }
        if (onThisPage != null) {
            topBar().remove(onThisPage);
        }
        onThisPage = event.getActiveChain().getFirst() instanceof WrittenAlone
                ? null
                : new OnThisPage(presence, event.getLocation().getPath());
        if (onThisPage != null) {
            topBar().add(onThisPage);
        }
        page = pageOf(event);
        auditorReads.opened(page, titleOf(event.getActiveChain().getFirst()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var listening = ComponentUtil.addListener(
                event.getUI(), LookedInto.class, looked -> auditorReads.opened(page, looked.title()));
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    /** What stands after the partnership in the address. */
    private static String pageOf(AfterNavigationEvent event) {
        return event.getLocation().getSegments().stream().skip(2).collect(joining("/"));
    }

    private static String titleOf(HasElement view) {
        if (view instanceof HasDynamicTitle titled) {
            return titled.getPageTitle();
        }
        var title = view.getClass().getAnnotation(PageTitle.class);
        return title == null ? "" : title.value();
    }
}
