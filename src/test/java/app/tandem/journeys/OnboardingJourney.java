package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** J8: a client is taken on, its first person comes by a mail, and their first page is full of use. */
class OnboardingJourney extends Journey {
    private final String slug = "initech-" + UUID.randomUUID().toString().substring(0, 8);
    private final String peters = "peter@" + slug + ".example";

    OnboardingJourney(Cast.Casting casting) {
        super(casting);
    }

    @Test
    void aClientIsTakenOnAndItsFirstPersonFindsAScorecardAndTasks() {
        var ben = open(cast.ben, "");
        ben.navigate(address("/settings/partnerships/new"));
        ben.getByLabel("What is the client called?").fill("Initech " + slug);
        ben.getByLabel("Short address").fill(slug);
        press(ben, "Save and go on");
        assertThat(ben.getByText("Invite the first person of Initech").first()).isVisible();

        press(ben, "Go live");
        assertThat(ben.getByText("Not yet:")).isVisible();

        ben.getByLabel("The client’s industry").click();
        ben.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("E-commerce"))
                .click();
        press(ben, "Add its measures");
        assertThat(ben.getByText("12 measures are on the scorecard")).isVisible();
        ben.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Peter Gibbons");
        ben.getByLabel("Work e-mail").fill(peters);
        ben.getByLabel("Seat").last().click();
        ben.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Sponsor").setExact(true))
                .click();
        press(ben, "Send the invitation");
        assertThat(ben.getByText("on its way to " + peters)).isVisible();

        var peter = stranger(new Browser.NewContextOptions().setViewportSize(390, 844));
        peter.navigate(address(Letterbox.newestFor(peters).links().getFirst()));
        press(peter, "Accept and come in");
        assertThat(peter.getByText("This partnership is being set up")).isVisible();
        assertThat(peter.getByText("Confirm the numbers of")).isVisible();
        assertThat(peter.getByText("Set your calendar")).isVisible();
        assertThat(peter.getByText("Agree the first joint goal")).isVisible();
        peter.navigate(address("/p/" + slug + "/scorecard"));
        assertThat(peter.getByText("Order processing accuracy").first()).isVisible();

        nobodyElseFindsIt();
        ben.navigate(address("/settings/security-log"));
        assertThat(ben.getByText("/p/" + slug).first()).isVisible();
    }

    private void nobodyElseFindsIt() {
        var lee = open(cast.lee, "");
        var answer = lee.navigate(address("/p/" + slug + "/scorecard"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(lee.getByText("There is nothing here")).isVisible();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
