package app.tandem.people.ui;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.OwnPeople;
import app.tandem.partnership.OwnPerson;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Verb;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.SettingsLayout;
import app.tandem.signin.OwnPeoplesSignIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Everybody of the admin's own company, wherever they work: who administers it, who is signed in, and who has left. */
@Route(value = "people", layout = SettingsLayout.class)
@Menu(title = "People", order = 2)
@PageTitle("Your people · Tandem")
@PermitAll
@Needs(Verb.LOOK_AFTER_OWN_PEOPLE)
class OwnPeopleView extends Main {
    private final transient OwnPeople ownPeople;
    private final transient OwnPeoplesSignIn signIn;
    private final transient PersonSummary me;
    private final PageHeader header;
    private final LiveRows<OwnPerson> rows = new LiveRows<>(one -> one.person().id(), this::row);
    private final Paragraph alone = new Paragraph();

    OwnPeopleView(OwnPeople ownPeople, OwnPeoplesSignIn signIn, CurrentPerson currentPerson) {
        this.ownPeople = ownPeople;
        this.signIn = signIn;
        me = currentPerson.get();
        header = new PageHeader("The people of " + me.organisation());
        alone.setText(
                "You are the only one so far. Invite the others on the People page of a partnership; they stand here as soon"
                        + " as they have come.");
        alone.addClassName("muted");
        rows.addClassNames("card", "seats");
        add(header, rows, alone);
        show();
    }

    private void show() {
        var all = ownPeople.all();
        var admins = all.stream().filter(one -> one.person().admin()).count();
        header.subtitle((all.size() == 1 ? "1 person, " : all.size() + " people, ")
                + (admins == 1 ? "1 administrator" : admins + " administrators"));
        rows.show(all);
        alone.setVisible(all.size() == 1);
    }

    private Component[] row(OwnPerson one) {
        var person = one.person();
        var title = new Span(new Span(person.name() + (isMe(person) ? " (you)" : "")));
        title.addClassNames("title", "strong");
        if (person.admin()) {
            var admin = new Span("Administrator");
            admin.addClassName("pill");
            title.add(new Span(" "), admin);
        }
        var what = new Div(title, SeatRow.detail(person.email()));
        what.addClassName("what");
        if (one.places().isEmpty()) {
            what.add(SeatRow.detail("Works in no partnership now"));
        }
        one.places().forEach(place -> what.add(SeatRow.detail(inWords(place))));
        var change = new Button("Change", click -> open(one));
        change.setAriaLabel("Change: " + person.name());
        return new Component[] {PersonAvatar.of(person.name(), person.side()).beside(), what, change};
    }

    static String inWords(Member place) {
        return place.partnership() + ": " + place.seat();
    }

    private void open(OwnPerson one) {
        new OwnPersonDialog(one, isMe(one.person()), ownPeople, signIn, this::changed).open();
    }

    /** Whoever has just given up their own administration has no business here any more. */
    private void changed(PersonSummary person) {
        if (isMe(person)) {
            getUI().ifPresent(tab -> tab.getPage().setLocation("/settings"));
        } else {
            show();
        }
    }

    private boolean isMe(PersonSummary person) {
        return person.id().equals(me.id());
    }
}
