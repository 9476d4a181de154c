package app.tandem.shell;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.PersonSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a person begins: in their partnership, or with a choice when they are in several. */
@Route("")
@PageTitle("Your partnerships · Tandem")
@PermitAll
class StartPage extends Main implements BeforeEnterObserver {
    private final transient Partnerships partnerships;
    private final transient CurrentPerson currentPerson;
    private final transient SignedIn signedIn;

    StartPage(Partnerships partnerships, CurrentPerson currentPerson, SignedIn signedIn) {
        this.partnerships = partnerships;
        this.currentPerson = currentPerson;
        this.signedIn = signedIn;
        addClassName("plain-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var memberships = signedIn.find().map(partnerships::membershipsOf).orElse(List.of());
        if (memberships.size() == 1) {
            event.forwardTo("p/" + memberships.getFirst().slug());
            return;
        }
        if (memberships.isEmpty()
                && currentPerson.find().filter(PersonSummary::admin).isPresent()) {
            // Whoever sets everything up begins before there is any partnership.
            event.forwardTo(SettingsLayout.HOME);
            return;
        }
        removeAll();
        add(new Brand("/"), new PageHeader("Your partnerships"));
        add(
                memberships.isEmpty()
                        ? new EmptyState(
                                "You are in no partnership yet",
                                "Ask your organisation’s administrator to invite you, then sign in again.")
                        : rows(memberships));
        var foot = new Div(new Button("Sign out", click -> signedIn.out()));
        foot.addClassName("foot");
        add(foot);
    }

    private static UnorderedList rows(List<Member> memberships) {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        memberships.forEach(member -> rows.add(new ListItem(row(member))));
        return rows;
    }

    private static Anchor row(Member member) {
        var title = new Span(member.partnership());
        title.addClassNames("title", "strong");
        var detail = new Span("You: " + member.seat() + ", " + member.organisation());
        detail.addClassName("detail");
        var what = new Span(title, detail);
        what.addClassName("what");
        var row = new Anchor("/p/" + member.slug(), new PartnershipMark(member.partnership()), what);
        row.addClassName("row");
        row.setRouterIgnore(true);
        return row;
    }
}
