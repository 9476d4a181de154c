package app.tandem.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.journeys.Journey;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.People;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Two clients and the BPO have a genuine Keycloak, each a realm of their own, and Lee an account at Acme's. */
@ActiveProfiles(
        profiles = {},
        inheritProfiles = false)
@TestPropertySource(properties = "tandem.sso.private-addresses=allowed")
abstract class AtKeycloak extends Journey {
    static final Pattern SIGN_IN = Pattern.compile(".*/sign-in");

    final String run = UUID.randomUUID().toString().substring(0, 8);
    final String lee = "lee-" + run;
    final KeycloakServer keycloak = KeycloakServer.shared();
    final IdentityProviders providers;
    final CurrentPerson currentPerson;
    private final People people;

    AtKeycloak(Cast.Casting casting, IdentityProviders providers, People people, CurrentPerson currentPerson) {
        super(casting);
        this.providers = providers;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /** Providers send people back to our public address alone, so that it is known before anybody listens there. */
    @DynamicPropertySource
    static void publicAddress(DynamicPropertyRegistry settings) throws IOException {
        var port = KeycloakServer.freePort();
        settings.add("server.port", () -> port);
        settings.add("tandem.public-url", () -> "http://localhost:" + port);
    }

    @BeforeEach
    void eachOrganisationHasItsRealm() {
        setUp("acme", cast.lee);
        setUp("globex", cast.gil);
        setUp("onspot", cast.ben);
        keycloak.add("acme", lee, email(cast.lee));
    }

    final Page signedIn() {
        var page = stranger(new Browser.NewContextOptions());
        page.navigate(address("/p/" + cast.lee.slug()));
        signIn(page, "acme", lee);
        assertThat(page).hasURL(Pattern.compile(".*/p/" + cast.lee.slug() + ".*"));
        return page;
    }

    final void signIn(Page page, String realm, String username) {
        goOn(page, realm);
        password(page, username);
    }

    final void goOn(Page page, String realm) {
        page.getByLabel("Work e-mail").fill("somebody@" + realm + "-" + run + ".example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
    }

    static void password(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill("tandem");
        page.locator("#kc-login").click();
    }

    private void setUp(String realm, Member member) {
        currentPerson.actAs(
                cast.ben.personId(),
                () -> providers.save(
                        member.organisationId(), draft(realm, realm + "-" + run + ".example", "tandem-demo-only")));
        providers.tested(providers.known(id(member)).orElseThrow());
        currentPerson.actAs(cast.ben.personId(), () -> providers.switchOn(member.organisationId()));
        keycloak.lead(realm, "http://localhost:" + port(), id(member).toString());
    }

    final ProviderDraft draft(String realm, String domains, String secret) {
        return new ProviderDraft(keycloak.issuer(realm), "tandem", secret, domains, "email", "name", false);
    }

    final UUID id(Member member) {
        return currentPerson.actAs(
                cast.ben.personId(), () -> providers.of(member.organisationId()).providerId());
    }

    final String email(Member member) {
        return people.person(member.personId()).orElseThrow().email();
    }
}
