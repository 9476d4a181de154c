package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Country;
import app.tandem.partnership.Missing;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** The steps that bring one client in, on one page; each is saved when it is taken. */
@Route(value = "partnerships/:client([0-9a-fA-F-]{36})", layout = SettingsLayout.class)
@PermitAll
@Needs(Verb.CREATE_PARTNERSHIPS)
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Doors doors;
    private String title = "Setting up · Tandem";

    SetUpView(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("client")
                .flatMap(AddressId::read)
                .orElseThrow(() -> new NotFound("This partnership does not exist.")));
    }

    private void show(UUID id) {
        removeAll();
        var client = doors.clients().find(id);
        title = (client.isLive() ? client.name() : "Setting " + client.client() + " up") + " · Tandem";
        var live = new GoLiveCard(() -> {
            doors.clients().goLive(id);
            show(id);
        });
        Runnable recheck = () -> live.show(doors.clients().find(id));
        live.show(client);
        add(header(client), name(client), calendars(client, recheck));
        doors.clients()
                .asMember(id)
                .ifPresentOrElse(
                        member -> {
                            add(new MeasuresCard(doors, client, member, recheck));
                            add(new OurPeopleCard(doors, client, recheck));
                            add(new TheirPeopleCard(doors, client, member, recheck));
                        },
                        () -> add(notAMember(client), new OurPeopleCard(doors, client, () -> show(id))));
        add(live);
    }

    private PageHeader header(ClientSummary client) {
        var header = new PageHeader(client.name())
                .trail(new Anchor(PartnershipsView.ADDRESS, "Partnerships"))
                .subtitle(
                        client.isLive()
                                ? "Live"
                                : "Being set up. Each step is saved; go away and come back as you like.");
        if (!client.isLive()) {
            header.actions(new Button("Discard", click -> new DiscardDialog(client, () -> discard(client)).open()));
        }
        return header;
    }

    private void discard(ClientSummary client) {
        doors.discarding().discard(client.partnershipId());
        UI.getCurrent().navigate("settings/partnerships");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Card name(ClientSummary client) {
        var name = new TextField("What is the client called?");
        name.setMaxLength(Wording.LONGEST_LINE);
        name.setValue(client.client());
        name.setReadOnly(client.isLive());
        var saying = new Saying();
        name.addValueChangeListener(change -> saying.says(
                namesake(client, change.getValue()),
                () -> doors.clients().rename(client.partnershipId(), change.getValue())));
        var form = new Div(name, new Paragraph("Its pages stand at /p/" + client.slug()), saying);
        form.addClassName("form");
        return new Card("1 · Name", form);
    }

    private String namesake(ClientSummary renamed, String name) {
        return doors.clients().all().stream()
                .filter(one -> !one.partnershipId().equals(renamed.partnershipId()))
                .filter(one -> one.client().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(one -> "Saved. You have another client called %s, at /p/%s.".formatted(one.client(), one.slug()))
                .orElse("Saved.");
    }

    private Card calendars(ClientSummary client, Runnable recheck) {
        var card = new Card(
                "2 · When both companies work",
                new H3(client.client()),
                calendars(client.clientId(), client.client(), recheck),
                new H3(client.bpo()),
                ours(client, recheck));
        card.setId(Missing.Step.CALENDARS.anchor());
        return card;
    }

    private Div ours(ClientSummary client, Runnable recheck) {
        var open = new Div(new Paragraph(
                new Text("Nobody of %s has said yet that this is right. You can do it here or in "
                        .formatted(client.bpo())),
                new Anchor("/settings/calendar", "Settings, Calendar"),
                new Text(".")));
        open.setVisible(!doors.calendars().isConfirmed(client.bpoId()));
        var form = new CalendarForm(doors.calendars(), client.bpoId(), client.bpo(), doors.clock(), () -> {
            open.setVisible(false);
            recheck.run();
        });
        open.add(new Div(new Button("This is right", click -> form.confirm())));
        open.addClassName("form");
        var ours = new Div(open, form);
        ours.addClassName("form");
        return ours;
    }

    /** Once the client has confirmed its calendar, only its own admins change it. */
    private Component calendars(UUID clientId, String name, Runnable recheck) {
        if (!doors.calendars().isConfirmed(clientId)) {
            var guess = new Paragraph(
                    "Until %s says when it works, what stands here counts. It began with your own time zone."
                            .formatted(name));
            var theirs = new Div(guess, new CalendarForm(doors.calendars(), clientId, name, doors.clock(), recheck));
            theirs.addClassName("form");
            return theirs;
        }
        var calendar = doors.calendars().of(clientId);
        return new Paragraph("%s has confirmed its calendar: %s, weekend %s, %s."
                .formatted(
                        name,
                        calendar.zone().getId().replace('_', ' '),
                        calendar.weekendInWords(),
                        Country.find(calendar.country())
                                .map(country -> "holidays of " + country.name())
                                .orElse("no public holidays")));
    }

    private static Card notAMember(ClientSummary client) {
        return new Card(
                "3 · What you measure",
                new Paragraph(
                        "Only members of %s see and choose its measures. Give yourself or a colleague a seat below."
                                .formatted(client.name())));
    }
}
