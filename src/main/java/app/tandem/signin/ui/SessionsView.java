package app.tandem.signin.ui;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.People;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import app.tandem.signin.MySessions;
import app.tandem.signin.SignedInAt;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;

/** Where I am signed in, and how to end it: a telephone that is lost, a computer at another desk. */
@Route(value = "sessions", layout = SettingsLayout.class)
@Menu(title = "Sessions", order = 1)
@PageTitle("Where you are signed in · Tandem")
@PermitAll
class SessionsView extends Main {
    private final transient MySessions sessions;
    private final ZoneId zone;
    private final PageHeader header = new PageHeader("Where you are signed in")
            .subtitle("End what you do not know or no longer use; its pages close at once");
    private final UnorderedList rows = new UnorderedList();

    SessionsView(MySessions sessions, CurrentPerson currentPerson, People people) {
        this.sessions = sessions;
        zone = people.zoneOf(currentPerson.get().id());
        rows.addClassNames("rows", "card");
        add(header, rows);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        var all = sessions.all(own());
        rows.removeAll();
        all.forEach(session -> rows.add(row(session)));
        header.actions(
                all.size() > 1
                        ? new Component[] {
                            new Button("End all others", click -> {
                                sessions.endOthers(own());
                                show();
                            })
                        }
                        : new Component[] {});
        if (all.size() == 1) {
            rows.add(
                    new ListItem(
                            new Paragraph(
                                    "You are signed in nowhere else. When you sign in with another browser or telephone, it stands here.")));
        }
    }

    private ListItem row(SignedInAt session) {
        var title = new Span(session.browser());
        title.addClassNames("title", "strong");
        var since = new Span(
                "Signed in " + words(session.since()) + " " + by(session.way()) + " from " + session.address());
        since.addClassName("detail");
        var last = new Span(session.own() ? "This browser" : "Last used " + words(session.lastActive()));
        last.addClassName("detail");
        var what = new Span(title, since, last);
        what.addClassName("what");
        var row = new ListItem(what);
        row.addClassNames("row", "stacks");
        if (!session.own()) {
            var end = new Button("End this one", click -> {
                sessions.end(session.number());
                show();
            });
            end.setAriaLabel("End this one: " + session.browser() + " since " + words(session.since()));
            row.add(end);
        }
        return row;
    }

    private static String by(String way) {
        return switch (way) {
            case "Link by mail" -> "by a link in a mail";
            case "First admin" -> "as the first administrator";
            case "Invitation" -> "by an invitation";
            case "Demo" -> "in the demo";
            default -> "by " + way;
        };
    }

    private String words(Instant at) {
        return Moment.inWords(at, zone);
    }

    private static String own() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
