package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Somebody goes to lunch with a form open in two tabs, and comes back. */
@TestPropertySource(properties = {"tandem.session.idle=12s", "tandem.session.longest=10m"})
class SignedOutJourney extends Journey {
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

    SignedOutJourney(Cast.Casting casting) {
        super(casting);
    }

    @Test
    void whoeverIsAwayIsWarnedAndSignedOutAndFindsWhatTheyTyped() {
        var page = open(cast.lee, "feedback/new");
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> said.add(message.text()));
        var other = page.context().newPage();
        other.navigate(address("/p/" + cast.lee.slug() + "/goals"));
        page.bringToFront();
        var field = page.locator("textarea").first();
        field.fill("The new escalation path works.");

        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
        assertThat(page.getByText("You will be signed out in less than a minute"))
                .isVisible();
        page.getByText("Stay signed in").click();
        assertThat(page.locator("dialog.sign-out-warning[open]")).hasCount(0);
        assertThat(page).not().hasURL(SIGN_IN);

        // Nobody moves: both tabs end at the sign-in page.
        assertThat(page).hasURL(SIGN_IN);
        assertThat(other).hasURL(SIGN_IN);

        page.navigate(address("/p/" + cast.lee.slug() + "/feedback/new"));
        signIn(page, cast.lee);
        assertThat(page).hasURL(Pattern.compile(".*/feedback/new.*"));
        assertThat(page.locator("textarea").first()).hasValue("The new escalation path works.");
        assertThat(said).noneMatch(words -> words.contains("Content Security Policy"));
    }

    @Test
    void aSessionThatIsEndedElsewhereClosesItsTabsAtOnce() {
        var office = open(cast.lee, "goals");
        var phone = open(cast.lee, "");
        phone.navigate(address("/settings/sessions"));

        phone.getByText("End this one").click();

        assertThat(office).hasURL(SIGN_IN, new PageAssertions.HasURLOptions().setTimeout(5_000));
        assertThat(phone.getByText("You are signed in nowhere else")).isVisible();
        assertThat(phone).not().hasURL(SIGN_IN);
    }

    @Test
    void noPageNeedsAnInlineScriptThatAnybodyCouldWrite() {
        var violations = new ArrayList<String>();
        var page = open(cast.lee, "");
        page.onConsoleMessage(message -> violations.add(message.text()));
        for (var address : List.of("", "/goals", "/scorecard", "/feedback", "/actions", "/feedback/new")) {
            var answer = page.navigate(address("/p/" + cast.lee.slug() + address));
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(answer.headerValue("content-security-policy"))
                    .contains("'nonce-", "frame-ancestors 'none'")
                    .doesNotContain("script-src 'self' 'unsafe-inline'");
        }
        assertThat(violations).noneMatch(words -> words.contains("Content Security Policy"));
    }
}
