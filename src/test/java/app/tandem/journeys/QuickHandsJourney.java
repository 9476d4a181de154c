package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever clicks everything twice, chooses without a mouse, or created something far down a form. */
class QuickHandsJourney extends Journey {
    /** Long enough for the page to have changed below the second click. */
    private static final Locator.ClickOptions TWICE =
            new Locator.ClickOptions().setClickCount(2).setDelay(150);

    private final Goals goals;

    QuickHandsJourney(Cast.Casting casting, Goals goals) {
        super(casting);
        this.goals = goals;
    }

    @Test
    void aDoubleClickOnProposeDoesNotSign() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var mia = open(cast.mia, "goals/" + id);
        button(mia, "Propose to both owners").click(TWICE);
        assertThat(button(mia, "Sign version 1")).isVisible();
        var lee = open(cast.lee, "goals/" + id);
        assertThat(lee.getByText("has not signed yet")).hasCount(2);
        button(mia, "Sign version 1").click();
        assertThat(lee.getByText("has not signed yet")).hasCount(1);
    }

    @Test
    void aDoubleClickCreatesOneGoal() {
        var lee = open(cast.lee, "goals?new");
        lee.getByLabel("What do we want to reach?").fill("First contact resolution");
        lee.getByLabel("Why does it matter to both sides?").fill("Repeat contacts cost both of us.");
        lee.getByLabel("Owner at OnSpot").click();
        lee.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Mia Santos, Team lead"))
                .click();
        button(lee, "Create draft").click(TWICE);
        assertThat(button(lee, "Propose to both owners")).isVisible();
        assertThat(cast.actAs(cast.lee, goals::soonestFirst)).hasSize(1);
    }

    @Test
    void whoeverTypedUntilOneChoiceWasLeftTakesItWithEnter() {
        var lee = open(cast.lee, "actions");
        var who = lee.getByRole(
                AriaRole.COMBOBOX,
                new Page.GetByRoleOptions().setName("Who does it?").setExact(true));
        who.click();
        who.pressSequentially("san");
        assertThat(lee.getByRole(AriaRole.OPTION)).hasCount(1);
        who.press("Enter");
        assertThat(who).hasValue("Mia Santos, OnSpot");
        who.press("Control+a");
        who.pressSequentially("acme");
        assertThat(lee.getByRole(AriaRole.OPTION)).hasCount(2);
        who.press("Enter");
        assertThat(lee.getByRole(AriaRole.OPTION)).hasCount(2);
    }

    @Test
    void whatWasGivenFarDownAFormIsReadFromItsTop() {
        var lee = open(cast.lee, "heads-ups/new", new Browser.NewContextOptions().setViewportSize(480, 600));
        lee.getByLabel("What may happen?").fill("The board may close a line.");
        lee.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).click();
        lee.getByRole(AriaRole.OPTION).first().click();
        lee.getByLabel("Effect").fill("Fewer contacts.");
        lee.getByLabel("What I can influence").fill("Shifts.");
        lee.getByLabel("What I cannot influence").fill("The board.");
        lee.getByLabel("Next update by").fill(LocalDate.now().plusDays(7).toString());
        lee.getByLabel("Next update by").press("Enter");
        button(lee, "Give this heads-up").click();
        assertThat(lee.getByText("Not yet acknowledged").first()).isVisible();
        assertThat(lee.evaluate("scrollY")).isEqualTo(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
