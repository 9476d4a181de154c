package app.tandem.signin.ui;

import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import app.tandem.signin.IdentityProviders;
import app.tandem.signin.ProviderSummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** Every organisation that this BPO looks after, and how its people sign in. */
@Route(value = "sign-in", layout = SettingsLayout.class)
@Menu(title = "Sign-in", order = 40)
@PageTitle("Sign-in · Tandem")
@PermitAll
@Needs(Verb.SET_UP_SIGN_IN)
class OrganisationsSignInView extends Main implements BeforeEnterObserver {
    private final transient IdentityProviders providers;

    OrganisationsSignInView(IdentityProviders providers) {
        this.providers = providers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        providers.all().forEach(provider -> rows.add(row(provider)));
        removeAll();
        add(
                new PageHeader("Sign-in")
                        .subtitle("Each organisation signs in at its own provider. Without one, a link comes by mail."),
                new Card("Organisations", rows));
    }

    private static ListItem row(ProviderSummary provider) {
        var name = new RouterLink(
                provider.organisation(),
                OrganisationSignInView.class,
                new RouteParameters("organisation", provider.organisationId().toString()));
        name.addClassNames("title", "strong");
        var detail = new Span(where(provider));
        detail.addClassName("detail");
        var words = new Div(name, detail);
        words.addClassName("what");
        var row = new ListItem(words, new Span(new StateBadge(provider.state())));
        row.addClassName("row");
        return row;
    }

    private static String where(ProviderSummary provider) {
        return provider.draft().domains().isEmpty()
                ? "No e-mail domain yet"
                : "Everybody with an address at " + provider.draft().domains();
    }
}
