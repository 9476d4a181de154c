package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.drafts.Drafts;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.goals.TermField;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GoalJourney extends Journey {
    private final Goals goals;
    private final Drafts drafts;

    GoalJourney(Cast.Casting casting, Goals goals, Drafts drafts) {
        super(casting);
        this.goals = goals;
        this.drafts = drafts;
    }

    @Test
    void aGoalGoesFromDraftToItsSecondAgreedVersionByBothSides() {
        var lee = open(cast.lee, "goals");
        button(lee, "New goal").click();
        lee.getByLabel("What do we want to reach?").fill("First contact resolution");
        lee.getByLabel("Why does it matter to both sides?").fill("Repeat contacts cost both of us.");
        lee.getByLabel("Measured by, in our own words").fill("Contacts solved at the first call");
        lee.getByLabel("From", exactly()).fill("66");
        lee.getByLabel("To", exactly()).fill("72");
        lee.getByLabel("Unit").fill("%");
        lee.getByLabel("By", exactly()).fill("2026-09-30");
        lee.getByLabel("By", exactly()).press("Enter");
        button(lee, "Create draft").click();
        assertThat(lee.getByRole(AriaRole.ALERT)).containsText("choose who answers for the BPO side");
        lee.getByLabel("Owner at OnSpot").click();
        lee.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Mia Santos, Team lead"))
                .click();
        button(lee, "Create draft").click();
        assertThat(lee.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("First contact resolution 66 → 72 % by 30 September");

        lee.waitForURL(Pattern.compile(".*/goals/.+"));
        var mia = open(cast.mia, lee.url().replaceAll(".*/p/[^/]+/", ""));
        write(lee, "What Acme will do", "Refund authority up to 50 USD.");
        write(mia, "What OnSpot will do", "Coaching on the five most repeated reasons.");
        assertThat(text(lee, "What OnSpot will do")).containsText("five most repeated");
        assertThat(text(mia, "What Acme will do")).containsText("50 USD");
        lee.waitForTimeout(3_000); // both texts come to rest, and their words become terms
        button(lee, "Propose to both owners").click();

        button(mia, "Sign version 1").click();
        assertThat(lee.getByText("Waits for Lee.")).isVisible();
        button(lee, "Sign version 1").click();
        assertThat(mia.getByText("Terms in force · version 1")).isVisible();

        button(lee, "Change the terms").click();
        lee.getByLabel("Target").fill("75");
        lee.getByLabel("Target").press("Enter");
        assertThat(mia.getByText("Change to 75 % waits for Mia")).isVisible();
        assertThat(mia.getByText("72 % stays in force")).isVisible();
        assertThat(button(lee, "Sign 75 %")).isHidden();

        button(mia, "Sign 75 %").click();
        assertThat(lee.getByText("Terms in force · version 2")).isVisible();
        assertThat(lee.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("First contact resolution 66 → 75 % by 30 September");

        button(lee, "History").click();
        var history = lee.getByRole(AriaRole.DIALOG);
        assertThat(history).containsText("Terms, version 1");
        assertThat(history).containsText("Terms, version 2");
        assertThat(history).containsText("Signed for the BPO");
    }

    @Test
    void whoEditsAFieldIsSeenAndWhatWasTypedSurvivesTheClosingOfTheTab() {
        var id = drafted();
        var lee = open(cast.lee, "goals/" + id);
        var mia = open(cast.mia, "goals/" + id);
        lee.getByLabel("Target").click();
        assertThat(mia.locator(".live-field.edited-by.client")).hasAttribute("data-edited-by", "Lee is editing");
        lee.getByLabel("Target").fill("74");
        assertThat(lee.getByText("Not saved yet")).isVisible();
        lee.waitForTimeout(500);
        lee.context().close();

        assertThat(mia.locator(".edited-by")).hasCount(0);
        var again = open(cast.lee, "goals/" + id);
        assertThat(again.getByText("You wrote “74” here, and it was not saved."))
                .isVisible();
        button(again, "Bring mine back").click();
        assertThat(mia.getByLabel("Target")).hasValue("74");
    }

    @Test
    void typingWithoutAPauseIsKeptAsItGoes() {
        var id = drafted();
        var lee = open(cast.lee, "goals/" + id);
        var title = lee.getByLabel("Title");
        title.fill("");
        title.pressSequentially("abcdefghij".repeat(6), new Locator.PressSequentiallyOptions().setDelay(40));
        lee.context().close();
        var kept = cast.actAs(cast.lee, () -> drafts.of(id)).get("TITLE").value();
        org.assertj.core.api.Assertions.assertThat(kept).hasSizeGreaterThan(60 - 500 / 40);
    }

    @Test
    void aColleaguesChangesNeverTouchWhatIsBeingTyped() {
        var id = drafted();
        var lee = open(cast.lee, "goals/" + id);
        var title = lee.getByLabel("Title");
        title.click();
        title.press("End");
        for (int i = 0; i < 20; i++) {
            title.press("x");
            var target = "" + (73 + i);
            var before = i == 0 ? "72" : "" + (72 + i);
            cast.actAs(cast.mia, () -> goals.change(id, TermField.TARGET, before, target));
        }
        cast.actAs(cast.mia, () -> goals.change(id, TermField.TITLE, "First contact resolution", "Solved at once"));
        assertThat(lee.getByText("changed this to “Solved at once”")).isVisible();
        assertThat(title).hasValue("First contact resolution" + "x".repeat(20));
        assertThat(title).isFocused();
        assertThat(lee.getByLabel("Target")).hasValue("92");
    }

    private UUID drafted() {
        return cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
    }

    private static void write(Page page, String label, String words) {
        text(page, label).click();
        page.keyboard().type(words);
    }

    private static Locator text(Page page, String label) {
        return page.getByLabel(label, exactly());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
