package app.tandem.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.People;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.test.context.TestPropertySource;

/** Two clients and the BPO sign in at a genuine Keycloak, each at a realm of their own. */
@Tag("sso")
@Import(KeycloakJourney.Clocks.class)
@TestPropertySource(properties = {"tandem.sso.ask-again-after=3s", "tandem.sso.look-every=1s"})
class KeycloakJourney extends AtKeycloak {
    private final Registrations registrations;
    private final TokenChecks tokens;
    private final SetClock clock;

    KeycloakJourney(
            Cast.Casting casting,
            IdentityProviders providers,
            Registrations registrations,
            TokenChecks tokens,
            People people,
            CurrentPerson currentPerson,
            SetClock clock) {
        super(casting, providers, people, currentPerson);
        this.registrations = registrations;
        this.tokens = tokens;
        this.clock = clock;
    }

    @AfterEach
    void clocksAgree() {
        clock.offset = Duration.ZERO;
    }

    @Test
    void aPersonSignsInAtTheirOwnProviderAndSigningOutHereSignsThemOutThere() {
        var page = stranger(new Browser.NewContextOptions());
        page.navigate(address("/p/" + cast.lee.slug() + "/goals"));
        signIn(page, "acme", lee);
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
    void aSessionThatTimedOutComesBackToTheSamePageWithoutAPassword() {
        var page = signedIn();
        page.navigate(address("/p/" + cast.lee.slug() + "/actions"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Actions")))
                .isVisible();
        clock.offset = Duration.ofMinutes(31);
        assertThat(page).hasURL(SIGN_IN);
        clock.offset = Duration.ZERO;

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
            signIn(page, "acme", lee);
            assertThat(page.getByText("could not be trusted")).isVisible();
        }
    }

    @Test
    void aGenuineTokenForAnotherAudienceIsRefused() {
        var token = keycloak.idTokenFor("acme", "another", lee);
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
