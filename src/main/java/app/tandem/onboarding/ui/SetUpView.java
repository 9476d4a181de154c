package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** The steps that bring one client in, on one page; each is saved when it is taken. */
@Route(value = "partnerships/:client([0-9a-fA-F-]{36})", layout = SettingsLayout.class)
@PageTitle("Setting up · Tandem")
@PermitAll
@Needs(Verb.CREATE_PARTNERSHIPS)
class SetUpView extends Main implements BeforeEnterObserver {
    private final transient Doors doors;

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
        var live = new GoLiveCard(() -> {
            doors.clients().goLive(id);
            show(id);
        });
        Runnable recheck = () -> live.show(doors.clients().find(id));
        live.show(client);
        add(
                new PageHeader(client.name())
                        .trail(new Anchor(PartnershipsView.ADDRESS, "Partnerships"))
                        .subtitle(
                                client.isLive()
                                        ? "Live"
                                        : "Being set up. Each step is saved; go away and come back as you like."),
                name(client),
                calendars(client, recheck));
        doors.clients()
                .asMember(id)
                .ifPresentOrElse(
                        member -> {
                            add(new MeasuresCard(doors, client, member, recheck));
                            add(new OurPeopleCard(doors, client, recheck));
                            if (!client.isLive()) {
                                add(new TheirPeopleCard(doors, client, member, recheck));
                            }
                        },
                        () -> add(notAMember(client), new OurPeopleCard(doors, client, () -> show(id))));
        add(live);
    }

    private Card name(ClientSummary client) {
        var name = new TextField("What is the client called?");
        name.setMaxLength(Wording.LONGEST_LINE);
        name.setValue(client.client());
        name.setReadOnly(client.isLive());
        var saying = new Saying();
        name.addValueChangeListener(change ->
                saying.says("Saved.", () -> doors.clients().rename(client.partnershipId(), change.getValue())));
        var form = new Div(name, new Paragraph("Its pages stand at /p/" + client.slug()), saying);
        form.addClassName("form");
        return new Card("1 · Name", form);
    }

    private Card calendars(ClientSummary client, Runnable recheck) {
        return new Card(
                "2 · When both companies work",
                new H3(client.client()),
                calendars(client.clientId(), client.client(), recheck),
                new H3(client.bpo()),
                new CalendarForm(doors.calendars(), client.bpoId(), doors.clock(), recheck));
    }

    /** Once the client has confirmed its calendar, only its own admins change it. */
    private Component calendars(UUID clientId, String name, Runnable recheck) {
        if (!doors.calendars().isConfirmed(clientId)) {
            return new CalendarForm(doors.calendars(), clientId, doors.clock(), recheck);
        }
        var calendar = doors.calendars().of(clientId);
        return new Paragraph("%s has confirmed its calendar: %s, weekend %s."
                .formatted(name, calendar.zone().getId().replace('_', ' '), calendar.weekendInWords()));
    }

    private static Card notAMember(ClientSummary client) {
        return new Card(
                "3 · What you measure",
                new Paragraph(
                        "Only members of %s see and choose its measures. Give yourself or a colleague a seat below."
                                .formatted(client.name())));
    }
}
