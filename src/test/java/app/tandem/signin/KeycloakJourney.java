package app.tandem.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.journeys.Journey;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.People;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Two clients and the BPO sign in at a genuine Keycloak, each at a realm of their own. */
@Tag("sso")
@ActiveProfiles(
        profiles = {},
        inheritProfiles = false)
@Import(KeycloakJourney.Clocks.class)
@TestPropertySource(
        properties = {
            "tandem.sso.private-addresses=allowed",
            // Its browser finds us at the port that the test has got.
            "tandem.public-url=",
            "tandem.sso.ask-again-after=3s",
            "tandem.sso.look-every=1s"
        })
class KeycloakJourney extends Journey {
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in");
    private static final double WITHIN_A_MINUTE = 60_000;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final KeycloakServer keycloak = KeycloakServer.shared();
    private final IdentityProviders providers;
    private final Registrations registrations;
    private final TokenChecks tokens;
    private final People people;
    private final CurrentPerson currentPerson;
    private final SetClock clock;

    KeycloakJourney(
            Cast.Casting casting,
            IdentityProviders providers,
            Registrations registrations,
            TokenChecks tokens,
            People people,
            CurrentPerson currentPerson,
            SetClock clock) {
        super(casting);
        this.providers = providers;
        this.registrations = registrations;
        this.tokens = tokens;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @BeforeEach
    void eachOrganisationHasItsRealm() {
        setUp("acme", cast.lee);
        setUp("globex", cast.gil);
        setUp("onspot", cast.ben);
        keycloak.add("acme", "lee-" + run, email(cast.lee));
    }

    @AfterEach
    void clocksAgree() {
        clock.offset = Duration.ZERO;
    }

    @Test
    void aPersonSignsInAtTheirOwnProviderAndSigningOutHereSignsThemOutThere() {
        var page = stranger(new Browser.NewContextOptions());
        page.navigate(address("/p/" + cast.lee.slug() + "/goals"));
        signIn(page, "acme", "lee-" + run);
        assertThat(page).hasURL(Pattern.compile(".*/p/" + cast.lee.slug() + "/goals.*"));
        assertThat(page.getByText("No goal yet").first()).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .first()
                .click();
        assertThat(page).hasURL(SIGN_IN);
        goOn(page, "acme");
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void theAccountOfAnotherRealmOrOneThatNobodyInvitedOpensNothing() {
        keycloak.add("globex", "thief-" + run, email(cast.lee));
        var thief = stranger(new Browser.NewContextOptions());
        thief.navigate(address("/sign-in"));
        signIn(thief, "globex", "thief-" + run);
        assertThat(thief.getByText("nobody has invited you to Tandem yet")).isVisible();

        var wrong = stranger(new Browser.NewContextOptions());
        wrong.navigate(address("/sign-in"));
        signIn(wrong, "acme", "thief-" + run);
        assertThat(wrong.getByText("Invalid username or password")).isVisible();

        keycloak.add("acme", "new-" + run, "new-" + run + "@acme.example");
        var unknown = stranger(new Browser.NewContextOptions());
        unknown.navigate(address("/sign-in"));
        signIn(unknown, "acme", "new-" + run);
        assertThat(unknown.getByText("Acme knows you as new-" + run)).isVisible();
    }

    @Test
    void whoeverIsDisabledOrSignedOutAtTheProviderLosesTheirTabs() {
        var disabled = signedIn();
        keycloak.setEnabled("acme", "lee-" + run, false);
        assertThat(disabled).hasURL(SIGN_IN, new PageAssertions.HasURLOptions().setTimeout(WITHIN_A_MINUTE));

        goOn(disabled, "acme");
        disabled.locator("#username").fill("lee-" + run);
        disabled.locator("#password").fill("tandem");
        disabled.locator("#kc-login").click();
        assertThat(disabled.getByText("Account is disabled")).isVisible();

        keycloak.setEnabled("acme", "lee-" + run, true);
        var signedOut = signedIn();
        keycloak.signOut("acme", "lee-" + run);
        assertThat(signedOut).hasURL(SIGN_IN, new PageAssertions.HasURLOptions().setTimeout(WITHIN_A_MINUTE));
    }

    @Test
    void anExpiredSessionComesBackToTheSamePageWithoutAPassword() {
        var page = signedIn();
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(address("/p/" + cast.lee.slug() + "/actions"));
        assertThat(page).hasURL(SIGN_IN);
        goOn(page, "acme");
        assertThat(page).hasURL(Pattern.compile(".*/p/" + cast.lee.slug() + "/actions.*"));
    }

    @Test
    void newKeysAreNoticedAndClocksMayDifferByAMinuteButNotByTen() {
        signedIn().close();
        keycloak.rotateKeys("acme");
        for (var seconds : new int[] {-55, 55}) {
            clock.offset = Duration.ofSeconds(seconds);
            signedIn().close();
        }
        for (var minutes : new int[] {-10, 10}) {
            clock.offset = Duration.ofMinutes(minutes);
            var page = stranger(new Browser.NewContextOptions());
            page.navigate(address("/sign-in"));
            signIn(page, "acme", "lee-" + run);
            assertThat(page.getByText("could not be trusted")).isVisible();
        }
    }

    @Test
    void aGenuineTokenForAnotherAudienceIsRefused() {
        var token = keycloak.idTokenFor("acme", "another", "lee-" + run);
        var decoder = tokens.createDecoder(
                registrations.registration(providers.known(id(cast.lee)).orElseThrow()));

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("aud");
    }

    @Test
    void anAdminTriesAProviderAndOnlyThenSwitchesItOn() {
        keycloak.add("onspot", "ben-" + run, email(cast.ben));
        currentPerson.actAs(
                cast.ben.personId(),
                () -> providers.save(
                        cast.gil.organisationId(), draft("globex", "globex2-" + run + ".example", "tandem-demo-only")));
        var page = stranger(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page.navigate(address("/sign-in"));
        signIn(page, "onspot", "ben-" + run);
        page.navigate(address("/settings/sign-in/" + cast.gil.organisationId()));
        assertThat(page.getByText("Not tested yet")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch on")))
                .isDisabled();

        keycloak.add("globex", "tester-" + run, email(cast.gil));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Test sign-in"))
                .click();
        password(page, "tester-" + run);
        assertThat(page.getByText("The test sign-in worked")).isVisible();
        assertThat(page.getByText("let you in as Gil Braun")).isVisible();
        page.getByText("Back to the settings").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch on"))
                .click();
        assertThat(page.getByText("Switched on").first()).isVisible();
        assertThat(page.content()).doesNotContain("tandem-demo-only");
    }

    private Page signedIn() {
        var page = stranger(new Browser.NewContextOptions());
        page.navigate(address("/p/" + cast.lee.slug()));
        signIn(page, "acme", "lee-" + run);
        assertThat(page).hasURL(Pattern.compile(".*/p/" + cast.lee.slug() + ".*"));
        return page;
    }

    private void signIn(Page page, String realm, String username) {
        goOn(page, realm);
        password(page, username);
    }

    private void goOn(Page page, String realm) {
        page.getByLabel("Work e-mail").fill("somebody@" + realm + "-" + run + ".example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
    }

    private static void password(Page page, String username) {
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

    private ProviderDraft draft(String realm, String domains, String secret) {
        return new ProviderDraft(keycloak.issuer(realm), "tandem", secret, domains, "email", "name", false);
    }

    private UUID id(Member member) {
        return currentPerson.actAs(
                cast.ben.personId(), () -> providers.of(member.organisationId()).providerId());
    }

    private String email(Member member) {
        return people.person(member.personId()).orElseThrow().email();
    }

    /** A clock that goes wrong when it is told to. */
    static final class SetClock extends Clock {
        private volatile Duration offset = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset);
        }
    }

    @TestConfiguration
    static class Clocks {
        @Bean
        @Primary
        SetClock wrongClock() {
            return new SetClock();
        }
    }
}
