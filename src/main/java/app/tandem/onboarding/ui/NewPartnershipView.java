package app.tandem.onboarding.ui;

import app.tandem.partnership.Clients;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
import app.tandem.shell.Card;
import app.tandem.shell.EnterKey;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The first step with a new client: what it is called, and where its partnership is found. */
@Route(value = "partnerships/new", layout = SettingsLayout.class)
@PageTitle("Take a client on · Tandem")
@PermitAll
@Needs(Verb.CREATE_PARTNERSHIPS)
class NewPartnershipView extends Main implements BeforeEnterObserver {
    private static final String LASTS = "It stands in the address of every page and stays as it is.";

    private final transient Clients clients;
    private final TextField name = new TextField("What is the client called?");
    private final TextField address = new TextField("Short address");
    private final Saying saying = new Saying();
    private String suggested = "";

    NewPartnershipView(Clients clients) {
        this.clients = clients;
        name.setMaxLength(Wording.LONGEST_LINE);
        name.addValueChangeListener(change -> named());
        address.setPrefixComponent(new Paragraph("/p/"));
        address.setHelperText(LASTS);
        address.addValueChangeListener(change -> remember());
        var go = new Button("Save and go on", click -> takeOnUnlessKnown());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(go, name, address);
        var form = new Div(name, address, saying, new Div(go));
        form.addClassName("form");
        add(
                new PageHeader("Take a client on")
                        .trail(new Anchor(PartnershipsView.ADDRESS, "Partnerships"))
                        .subtitle("Six short steps, each saved when you take it; you can go away and come back."),
                new Card("1 · Name", form));
        name.focus();
    }

    /** What was typed stands in the address, so that a reload brings it back. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getLocation().getQueryParameters();
        typed.getSingleParameter("address").ifPresent(address::setValue);
        typed.getSingleParameter("name").ifPresent(name::setValue);
    }

    /** A suggestion stands beside the field and never in it, where it could come while somebody types. */
    private void named() {
        suggested = clients.addressFor(name.getValue());
        address.setPlaceholder(suggested);
        address.setHelperText(suggested.isEmpty() ? LASTS : "Left empty, it becomes /p/" + suggested + ". " + LASTS);
        remember();
    }

    private String wanted() {
        return address.getValue().isBlank() ? suggested : address.getValue();
    }

    private void remember() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location()));
    }

    private Location location() {
        var typed = address.getValue().isBlank()
                ? Map.of("name", name.getValue())
                : Map.of("name", name.getValue(), "address", address.getValue());
        return new Location("settings/partnerships/new", QueryParameters.simple(typed));
    }

    /** The same name twice is more often a slip than a second company. */
    private void takeOnUnlessKnown() {
        var called = Wording.shortened(name.getValue());
        clients.all().stream()
                .filter(client -> client.client().equalsIgnoreCase(called))
                .findFirst()
                .ifPresentOrElse(client -> new NamesakeDialog(client, this::takeOn).open(), this::takeOn);
    }

    private void takeOn() {
        var taken = new AtomicReference<@Nullable String>();
        if (saying.says(
                "Saved.",
                () -> taken.set(clients.takeOn(name.getValue(), wanted()).toString()))) {
            UI.getCurrent().navigate("settings/partnerships/" + taken.get());
        }
    }
}
