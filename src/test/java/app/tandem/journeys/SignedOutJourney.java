package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Somebody goes to lunch with a form open in two tabs, and comes back. */
@TestPropertySource(properties = {"tandem.session.idle=12s", "tandem.session.longest=10m"})
class SignedOutJourney extends Journey {
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");
    private static final PageAssertions.HasURLOptions SOON = new PageAssertions.HasURLOptions().setTimeout(5_000);

    private final Goals goals;

    SignedOutJourney(Cast.Casting casting, Goals goals) {
        super(casting);
        this.goals = goals;
    }

    @Test
    void whoeverIsAwayIsWarnedAndSignedOutAndFindsWhatTheyTyped() {
        var page = open(cast.lee, "feedback/new");
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
    }

    @Test
    void aSessionThatIsEndedElsewhereClosesItsTabsAtOnce() {
        var office = open(cast.lee, "goals");
        var phone = open(cast.lee, "");
        phone.navigate(address("/settings/sessions"));

        phone.getByText("End this one").click();

        assertThat(office).hasURL(SIGN_IN, SOON);
        assertThat(phone.getByText("You are signed in nowhere else")).isVisible();
        assertThat(phone).not().hasURL(SIGN_IN);
    }

    @Test
    void whoeverSignsOutDoesSoInAllTheirTabs() {
        var page = open(cast.lee, "goals");
        var other = page.context().newPage();
        other.navigate(address("/p/" + cast.lee.slug() + "/feedback"));
        assertThat(other.locator("h1").first()).isVisible();
        // Until the line for live updates is open, nobody can tell the tab anything.
        other.waitForTimeout(2_000);

        page.bringToFront();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .first()
                .click();

        assertThat(page).hasURL(SIGN_IN, SOON);
        assertThat(other).hasURL(SIGN_IN, SOON);
        assertThat(page.context().request().get(address("/session")).status()).isEqualTo(401);
    }

    @Test
    void noPageNeedsAnInlineScriptThatAnybodyCouldWrite() {
        var page = open(cast.lee, "");
        var partnership = "/p/" + cast.lee.slug();
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        for (var address : List.of(
                partnership,
                partnership + "/goals",
                partnership + "/goals/" + goal,
                partnership + "/scorecard",
                partnership + "/scorecard/import",
                partnership + "/feedback",
                partnership + "/feedback/new",
                partnership + "/actions",
                partnership + "/people",
                "/settings",
                "/settings/sessions")) {
            var answer = page.navigate(address(address));
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(answer.headerValue("content-security-policy"))
                    .contains("'nonce-", "frame-ancestors 'none'")
                    .doesNotContain("script-src 'self' 'unsafe-inline'");
        }
    }
}
