package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Drafts;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.goals.Rewordings;
import app.tandem.goals.TermField;
import app.tandem.goals.Terms;
import app.tandem.scorecards.Bounds;
import app.tandem.scorecards.KpiLibrary;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GoalJourney extends Journey {
    private static final LocalDate DUE = nextThirtiethOfSeptember();
    private static final LocalDate LATER = LocalDate.now().plusYears(4);

    private final Goals goals;
    private final Rewordings rewordings;
    private final Drafts drafts;
    private final SharedTexts texts;
    private final Measures measures;
    private final KpiLibrary library;

    GoalJourney(
            Cast.Casting casting,
            Goals goals,
            Rewordings rewordings,
            Drafts drafts,
            SharedTexts texts,
            Measures measures,
            KpiLibrary library) {
        super(casting);
        this.goals = goals;
        this.rewordings = rewordings;
        this.drafts = drafts;
        this.texts = texts;
        this.measures = measures;
        this.library = library;
    }

    @Test
    void aGoalGoesFromDraftToItsSecondAgreedVersionByBothSides() {
        cast.actAs(
                cast.ben,
                () -> measures.choose(MeasureDraft.of(library.find("V1").orElseThrow())
                        .within(Bounds.atLeast(BigDecimal.valueOf(80), BigDecimal.valueOf(75)))));
        var lee = open(cast.lee, "goals");
        button(lee, "New goal").click();
        lee.getByLabel("What do we want to reach?").fill("First contact resolution");
        lee.getByLabel("Why does it matter to both sides?").fill("Repeat contacts cost both of us.");
        lee.getByLabel("Measured by, in our own words").fill("Contacts solved at the first call");
        lee.getByLabel("From", exactly()).fill("66");
        lee.getByLabel("To", exactly()).fill("72");
        lee.getByLabel("Unit").fill("%");
        lee.getByLabel("By", exactly()).fill(DUE.toString());
        lee.getByLabel("By", exactly()).press("Enter");
        lee.getByLabel("Must not get worse").click();
        option(lee, "Service level (voice)").click();
        lee.getByLabel("Not worse than").fill("75");
        button(lee, "Create draft").click();
        assertThat(refusal(lee, "choose who answers for the BPO side")).isVisible();
        assertThat(lee.getByLabel("Owner at OnSpot")).isFocused();
        lee.getByLabel("Owner at OnSpot").click();
        option(lee, "Mia Santos, Team lead").click();
        button(lee, "Create draft").click();
        assertThat(lee.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("First contact resolution 66 → 72 % by " + Terms.day(DUE));

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
        assertThat(mia.getByText("Service level (voice), not worse than 75")).isVisible();

        button(mia, "Start").click();
        assertThat(button(mia, "Start")).isHidden();
        button(mia, "Say how confident you are").click();
        mia.getByLabel("How confident are you that we reach it?").click();
        mia.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("4, likely"))
                .click();
        button(mia, "Say so").click();
        assertThat(lee.getByText("confidence: not yet said")).hasCount(1);

        button(lee, "Change the terms").click();
        assertThat(lee.getByLabel("Title")).isFocused();
        lee.getByLabel("Target").fill("75");
        lee.getByLabel("Target").press("Enter");
        assertThat(mia.getByText("Change to 75 % waits for Mia")).isVisible();
        assertThat(mia.getByText("72 % stays in force")).isVisible();
        assertThat(button(lee, "Sign 75 %")).isHidden();

        button(mia, "Sign 75 %").click();
        assertThat(lee.getByText("Terms in force · version 2")).isVisible();
        assertThat(lee.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("First contact resolution 66 → 75 % by " + Terms.day(DUE));

        button(lee, "History").click();
        var history = lee.getByRole(AriaRole.DIALOG);
        assertThat(history).containsText("Terms, version 1");
        assertThat(history).containsText("Terms, version 2");
        assertThat(history).containsText("Signed for OnSpot");
        assertThat(history).containsText("72 → 75");
    }

    @Test
    void aGoalIsAgreedAndChangedByKeyboardAlone() {
        var lee = new Keyboard(open(cast.lee, "goals"));
        lee.to("New goal").press("Enter");
        lee.to("What do we want to reach?").type("First contact resolution");
        lee.to("Why does it matter to both sides?").type("Repeat contacts cost both of us.");
        lee.to("Measured by, in our own words").type("Contacts solved at the first call");
        lee.to("From").type("66");
        lee.to("To").type("72");
        lee.to("Unit").type("%");
        lee.to("By").type(DUE.toString()).press("Enter");
        lee.to("Owner at OnSpot").choose("Mia Santos");
        lee.to("Create draft").press("Enter");
        lee.page.waitForURL(Pattern.compile(".*/goals/.+"));

        var mia = new Keyboard(open(cast.mia, lee.page.url().replaceAll(".*/p/[^/]+/", "")));
        lee.to("What Acme will do").type("Refund authority up to 50 USD.");
        mia.to("What OnSpot will do").type("Coaching on the five most repeated reasons.");
        assertThat(text(lee.page, "What OnSpot will do")).containsText("five most repeated");
        lee.page.waitForTimeout(3_000); // both texts come to rest, and their words become terms
        lee.to("Propose to both owners").press("Enter");
        mia.to("Sign version 1").press("Enter");
        assertThat(lee.page.getByText("Waits for Lee.")).isVisible();
        lee.to("Sign version 1").press("Enter");
        assertThat(mia.page.getByText("Terms in force · version 1")).isVisible();

        lee.to("Change the terms").press("Enter");
        assertThat(lee.page.getByLabel("Title")).isFocused();
        lee.to("Target").press("Control+a").type("75").press("Enter");
        assertThat(mia.page.getByText("72 % stays in force")).isVisible();
        mia.to("Sign 75 %").press("Enter");
        assertThat(lee.page.getByText("Terms in force · version 2")).isVisible();
        lee.to("History").press("Enter");
        assertThat(lee.page.getByRole(AriaRole.DIALOG)).containsText("Terms, version 2");
    }

    /** Hands that have no mouse; wherever they come by, the eye must see where they are. */
    private record Keyboard(Page page) {
        private static final int FAR_ENOUGH = 150;

        private static final String FOCUSED = """
                () => {
                    let one = document.activeElement;
                    while (one && one.shadowRoot && one.shadowRoot.activeElement) one = one.shadowRoot.activeElement;
                    const words = ids => (ids || '').split(' ').map(id => one.getRootNode().getElementById(id))
                        .filter(found => found).map(found => found.innerText.trim());
                    const names = [one.getAttribute('aria-label'), ...words(one.getAttribute('aria-labelledby')),
                        ...[...(one.labels || [])].map(label => label.innerText.trim()), (one.innerText || '').trim()];
                    const host = one.getRootNode().host;
                    const seen = one === document.body || one.matches(':focus-visible')
                        || !!one.closest('[focus-ring]') || !!(host && host.matches(':focus-visible, [focus-ring]'));
                    return (seen ? 'seen ' : 'unseen ') + names.filter(name => name).join('|');
                }""";

        Keyboard to(String name) {
            var passed = new ArrayList<String>();
            for (int i = 0; i < FAR_ENOUGH; i++) {
                var focused = (String) page.evaluate(FOCUSED);
                if (Arrays.asList(focused.substring(focused.indexOf(' ') + 1).split("\\|"))
                        .contains(name)) {
                    org.assertj.core.api.Assertions.assertThat(focused).startsWith("seen ");
                    return this;
                }
                passed.add(focused);
                page.keyboard().press("Tab");
            }
            throw new AssertionError("The keyboard never came to “" + name + "”, only to " + passed);
        }

        Keyboard type(String words) {
            page.keyboard().type(words);
            return this;
        }

        Keyboard choose(String name) {
            // A list that is being drawn anew may miss a key.
            for (int tries = 0;
                    tries < 10 && !page.getByRole(AriaRole.OPTION).first().isVisible();
                    tries++) {
                page.keyboard().press("Enter");
                page.waitForTimeout(1_000);
            }
            for (int i = 0; i < FAR_ENOUGH; i++) {
                if (((String) page.evaluate(FOCUSED)).contains(name)) {
                    return press("Enter");
                }
                page.keyboard().press("ArrowDown");
            }
            throw new AssertionError("The arrows never came to “" + name + "”");
        }

        Keyboard press(String key) {
            page.keyboard().press(key);
            return this;
        }
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
        title.press("ArrowLeft");
        var bpoText = cast.actAs(cast.mia, () -> goals.details(id)).texts().bpo();
        var scrolled = lee.evaluate("() => document.activeElement.getBoundingClientRect().top");
        for (int i = 0; i < 100; i++) {
            if (i % 5 == 0) {
                title.press("x");
            }
            var step = i;
            cast.actAs(cast.mia, () -> {
                switch (step % 4) {
                    case 0 -> rewordings.change(id, TermField.TARGET, "", "" + (73 + step));
                    case 1 -> rewordings.addMilestone(id, "Step " + step, LATER);
                    case 2 -> texts.rewrite(bpoText, "Coaching, the " + step + "th way of it.");
                    default ->
                        rewordings.removeMilestone(
                                id, (step + 1) / 4, "Step " + (step - 2) + " by " + Terms.day(LATER));
                }
            });
        }
        // Whoever sees the last change sees all that came before it.
        cast.actAs(cast.mia, () -> rewordings.change(id, TermField.TARGET, "", "200"));
        assertThat(lee.getByLabel("Target")).hasValue("200");
        org.assertj.core.api.Assertions.assertThat(lee.evaluate("() => document.activeElement.selectionStart"))
                .isEqualTo("First contact resolution".length() - 1 + 20);
        org.assertj.core.api.Assertions.assertThat(
                        lee.evaluate("() => document.activeElement.getBoundingClientRect().top"))
                .isEqualTo(scrolled);
        cast.actAs(
                cast.mia, () -> rewordings.change(id, TermField.TITLE, "First contact resolution", "Solved at once"));
        assertThat(lee.getByText("changed this to “Solved at once”")).isVisible();
        assertThat(title).hasValue("First contact resolutio" + "x".repeat(20) + "n");
        assertThat(title).isFocused();
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

    private static Locator option(Page page, String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static LocalDate nextThirtiethOfSeptember() {
        var tomorrow = LocalDate.now().plusDays(1);
        var thisYear = LocalDate.of(tomorrow.getYear(), 9, 30);
        return thisYear.isBefore(tomorrow) ? thisYear.plusYears(1) : thisYear;
    }
}
