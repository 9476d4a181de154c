package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Clients;
import app.tandem.partnership.Missing;
import app.tandem.partnership.Verb;
import app.tandem.shell.EmptyState;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** The clients of a BPO, those that are being set up first, with what each still needs. */
@Route(value = "partnerships", layout = SettingsLayout.class)
@Menu(title = "Partnerships", order = 0)
@PageTitle("Partnerships · Tandem")
@PermitAll
@Needs(Verb.CREATE_PARTNERSHIPS)
class PartnershipsView extends Main {
    static final String ADDRESS = "/settings/partnerships";
    private static final int NAMED = 3;

    PartnershipsView(Clients clients) {
        var all = clients.all();
        var begin = new Anchor(ADDRESS + "/new", "Take a client on");
        begin.addClassNames("button", "primary");
        var header = new PageHeader("Partnerships").subtitle("Your clients, and what each needs before it goes live");
        add(header);
        if (all.isEmpty()) {
            add(new EmptyState(
                    "No client yet",
                    "A partnership begins here: its name, both calendars, a pack of measures and the first people of both"
                            + " sides. It takes some minutes, and each step is saved.",
                    begin));
            return;
        }
        header.actions(begin);
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        all.forEach(client -> rows.add(row(client)));
        add(rows);
    }

    private static ListItem row(ClientSummary client) {
        var title = new Anchor(ADDRESS + "/" + client.partnershipId(), client.name());
        title.addClassNames("title", "strong");
        var detail = new Span(client.isLive() ? "/p/" + client.slug() : inWords(client));
        detail.addClassName("detail");
        var what = new Div(title, detail);
        what.addClassName("what");
        var row = new ListItem(
                what,
                new StatusBadge(
                        client.isLive() ? Status.GOOD : Status.WATCH,
                        client.state().toString()));
        row.addClassNames("row", "stacks");
        return row;
    }

    private static String inWords(ClientSummary client) {
        var missing = client.missing();
        if (missing.isEmpty()) {
            return "Open it to see what its members still have to do.";
        }
        var named = missing.stream().limit(NAMED).map(Missing::words).collect(Collectors.joining(" "));
        return missing.size() > NAMED ? "%s And %d more.".formatted(named, missing.size() - NAMED) : named;
    }
}
