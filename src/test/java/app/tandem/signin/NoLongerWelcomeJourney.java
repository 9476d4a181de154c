package app.tandem.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.People;
import com.microsoft.playwright.assertions.PageAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever is signed out or disabled at a genuine Keycloak leaves their tabs, by the times that everybody has. */
@Tag("sso")
@ExtendWith(OutputCaptureExtension.class)
class NoLongerWelcomeJourney extends AtKeycloak {
    /** Nobody asks Keycloak again so soon: whoever leaves by then left because Keycloak told. */
    private static final double BEFORE_WE_ASK = 10_000;

    private static final double WITHIN_A_MINUTE = 60_000;

    NoLongerWelcomeJourney(
            Cast.Casting casting, IdentityProviders providers, People people, CurrentPerson currentPerson) {
        super(casting, providers, people, currentPerson);
    }

    @Test
    void whoeverIsSignedOutThereLeavesBecauseTheProviderTells(CapturedOutput log) {
        var page = signedIn();
        keycloak.signOut("acme", lee);

        assertThat(page).hasURL(SIGN_IN, new PageAssertions.HasURLOptions().setTimeout(BEFORE_WE_ASK));
        assertThat(log).contains("ended 1 sessions").doesNotContain("no longer vouches");
    }

    @Test
    void whoeverIsDisabledThereLeavesWithinAMinute() {
        var page = signedIn();
        keycloak.setEnabled("acme", lee, false);

        assertThat(page).hasURL(SIGN_IN, new PageAssertions.HasURLOptions().setTimeout(WITHIN_A_MINUTE));
        goOn(page, "acme");
        password(page, lee);
        assertThat(page.getByText("Account is disabled")).isVisible();
    }
}
