package app.tandem.portfolio.ui;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Verb;
import app.tandem.portfolio.Portfolio;
import app.tandem.portfolio.PortfolioRow;
import app.tandem.shell.EmptyState;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipMark;
import app.tandem.shell.StartLayout;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a person begins: in their partnership, or with all of them, the worst first. */
@Route(value = "", layout = StartLayout.class)
@PageTitle("Your partnerships · Tandem")
@PermitAll
class PortfolioView extends Main implements BeforeEnterObserver {
    private final transient Portfolio portfolio;
    private final transient CurrentPerson currentPerson;

    PortfolioView(Portfolio portfolio, CurrentPerson currentPerson) {
        this.portfolio = portfolio;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var person = currentPerson.find().orElse(null);
        if (person == null) {
            add(nowhere());
            return;
        }
        var memberships = portfolio.memberships();
        if (memberships.size() == 1) {
            event.forwardTo("p/" + memberships.getFirst().slug());
            return;
        }
        if (memberships.isEmpty() && person.may(Verb.INVITE_OWN_PEOPLE) && !person.may(Verb.CREATE_PARTNERSHIPS)) {
            // Whoever sets their company up begins before it is in any partnership.
            event.forwardTo("settings");
            return;
        }
        add(new PageHeader("Your partnerships")
                .subtitle(memberships.isEmpty() ? person.organisation() : "The one that needs you most comes first"));
        add(memberships.isEmpty() ? firstStep(person) : rows());
    }

    private static EmptyState firstStep(PersonSummary person) {
        if (!person.may(Verb.CREATE_PARTNERSHIPS)) {
            return nowhere();
        }
        var begin = new Anchor("/settings/partnerships/new", "Take a client on");
        begin.addClassNames("button", "primary");
        begin.setRouterIgnore(true);
        return new EmptyState(
                "No partnership yet",
                "A partnership of %s and a client begins with six short steps: its name, both calendars, a pack of"
                                .formatted(person.organisation())
                        + " measures, the first people of both sides, and the day on which it goes live.",
                begin);
    }

    private static EmptyState nowhere() {
        return new EmptyState(
                "You are in no partnership yet",
                "Ask your organisation’s administrator to invite you, then sign in again.");
    }

    private UnorderedList rows() {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        portfolio.worstFirst().forEach(row -> rows.add(new ListItem(row(row))));
        return rows;
    }

    private static Anchor row(PortfolioRow row) {
        var member = row.member();
        var title = new Span(member.partnership());
        title.addClassNames("title", "strong");
        var reasons = new Span(row.reasons());
        reasons.addClassName("reasons");
        var seat = new Span("You: " + member.seat() + ", " + member.organisation());
        seat.addClassName("detail");
        var what = new Span(title, reasons, seat);
        what.addClassName("what");
        var anchor = new Anchor(
                "/p/" + member.slug(),
                new PartnershipMark(member.partnership()),
                what,
                new StatusBadge(row.look(), row.word()));
        anchor.addClassNames("row", "stacks");
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
