package app.tandem.signin.ui;

import app.tandem.mail.PublicAddress;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import app.tandem.signin.IdentityProviders;
import app.tandem.signin.ProviderDraft;
import app.tandem.signin.ProviderState;
import app.tandem.signin.ProviderSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** How the people of one organisation sign in: its provider, a test of it, and the switch. */
@Route(value = "sign-in/:organisation", layout = SettingsLayout.class)
@PermitAll
@Needs(Verb.SET_UP_SIGN_IN)
class OrganisationSignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient IdentityProviders providers;
    private final transient PublicAddress publicAddress;
    private String title = "Sign-in";

    OrganisationSignInView(IdentityProviders providers, PublicAddress publicAddress) {
        this.providers = providers;
        this.publicAddress = publicAddress;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(UUID.fromString(event.getRouteParameters().get("organisation").orElse("")));
        } catch (IllegalArgumentException | NotFound nothing) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID organisationId) {
        var provider = providers.of(organisationId);
        title = "Sign-in of " + provider.organisation() + " · Tandem";
        removeAll();
        add(new PageHeader("Sign-in of " + provider.organisation())
                .trail(new RouterLink("Sign-in", OrganisationsSignInView.class))
                .marks(new StateBadge(provider.state())));
        var steps = new Div(new ProviderForm(provider.draft(), provider.state(), draft -> save(provider, draft)));
        steps.addClassName("columns");
        if (provider.providerId() != null) {
            steps.add(addresses(provider.providerId()), test(provider), switchCard(provider));
        }
        add(steps);
    }

    private void save(ProviderSummary provider, ProviderDraft draft) {
        providers.save(provider.organisationId(), draft);
        show(provider.organisationId());
        var saved = new Paragraph("Saved.");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        addComponentAtIndex(1, saved);
    }

    private Card addresses(UUID providerId) {
        return new Card(
                "2. Tell the provider these addresses",
                new OurAddress(
                        "Where people come back to (redirect URI)", "/login/oauth2/code/" + providerId, publicAddress),
                new OurAddress("After signing out (post-logout redirect URI)", "/sign-in", publicAddress),
                new OurAddress(
                        "Told of a sign-out (back-channel logout URL)",
                        "/logout/connect/back-channel/" + providerId,
                        publicAddress));
    }

    private static Card test(ProviderSummary provider) {
        var go = new Anchor("/sign-in/test/" + provider.providerId(), "Test sign-in");
        go.setRouterIgnore(true);
        var words = new Paragraph(
                provider.testedAt() == null
                        ? "Goes to the provider and back, and shows what it says about you. You stay signed in as you are."
                        : "It has worked with these settings. You can try it again at any time.");
        return new Card("3. Try it", words, actions(go));
    }

    private Card switchCard(ProviderSummary provider) {
        var id = provider.organisationId();
        if (provider.state() == ProviderState.ON) {
            var off = new Button("Switch off", click -> {
                providers.switchOff(id);
                show(id);
            });
            return new Card(
                    "4. Switched on",
                    new Paragraph(
                            "The people of " + provider.organisation()
                                    + " sign in here only. Switched off, they get a link by mail again; whoever is signed in stays so."),
                    actions(off));
        }
        var on = new Button("Switch on", click -> {
            providers.switchOn(id);
            show(id);
        });
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.setEnabled(provider.state() == ProviderState.TESTED);
        return new Card(
                "4. Switch it on",
                new Paragraph(
                        provider.state() == ProviderState.TESTED
                                ? "From then on the people of " + provider.organisation() + " sign in here only."
                                : "After a test sign-in that worked with these settings."),
                actions(on));
    }

    private static Div actions(Component step) {
        var actions = new Div(step);
        actions.addClassName("card-actions");
        return actions;
    }
}
