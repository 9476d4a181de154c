package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.LongAgo;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bad news early: possible, probable, acknowledged each time; and a request that its owner may not decide. */
@Tag("journey")
class BadNewsEarlyJourney extends Journey {
    private static final String NEWS = "Possible −10 FTE in Q4";

    private final Actions actions;
    private final LongAgo longAgo;

    BadNewsEarlyJourney(Cast.Casting casting, Actions actions, LongAgo longAgo) {
        super(casting);
        this.longAgo = longAgo;
        this.actions = actions;
    }

    @Test
    void whatIsPossibleIsToldBeforeItIsCertainAndBothCanCiteIt() {
        var mia = open(cast.mia, "");
        var lee = open(cast.lee, "heads-ups/new");
        lee.getByLabel("What may happen?").fill(NEWS);
        lee.getByText("On a day", exactly()).click();
        lee.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill(inDays(40));
        lee.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).press("Enter");
        lee.getByLabel("Effect").fill("About 400 contacts a day fewer.");
        lee.getByLabel("What I can influence").fill("Which shifts it touches.");
        button(lee, "Give this heads-up").click();
        assertThat(refusal(lee, "Say what you cannot influence")).isVisible();
        assertThat(refusal(lee, "until it is decided, news is owed")).isVisible();
        assertThat(lee.getByLabel("What I cannot influence")).isFocused();
        assertThat(lee.getByLabel("What may happen?")).hasValue(NEWS);
        lee.getByLabel("What I cannot influence").fill("Our board decides it.");
        lee.getByLabel("Next update by").fill(inDays(7));
        lee.getByLabel("Next update by").press("Enter");
        button(lee, "Give this heads-up").click();
        assertThat(lee.getByText("Not yet acknowledged by OnSpot, told today").first())
                .isVisible();

        // Mia's open page says by itself that something waits for her.
        mia.getByLabel("Read: Acknowledge: " + NEWS).click();
        button(mia, "Acknowledge").click();
        assertThat(lee.locator(".timeline")).containsText("Mia Santos acknowledged it");

        button(lee, "Say what changed").click();
        lee.getByText("Probable", exactly()).last().click();
        lee.getByLabel("What changed?").fill("The board leans towards it.");
        lee.getByRole(AriaRole.DIALOG).getByLabel("Next update by").fill(inDays(14));
        lee.getByRole(AriaRole.DIALOG).getByLabel("Next update by").press("Enter");
        button(lee, "Add to the line").click();
        assertThat(mia.locator(".timeline")).containsText("The board leans towards it.");
        button(mia, "Acknowledge").click();
        for (var page : new Page[] {lee, mia}) {
            assertThat(page.locator(".timeline > li")).hasCount(2);
            assertThat(page.locator(".timeline > li").first()).containsText("Possible");
            assertThat(page.locator(".timeline > li").last()).containsText("Probable");
            assertThat(page.locator(".timeline > li").last()).containsText("Mia Santos acknowledged it");
            assertThat(page.getByText("Not yet acknowledged")).hasCount(0);
        }
        // The address is the same for both, and nothing to others.
        var gil = open(cast.gil, lee.url().replaceAll(".*/p/[^/]+/", ""));
        assertThat(gil.getByText("There is nothing here")).isVisible();
    }

    @Test
    void theClockOfARequestStopsForWhoeverMayNotDecideIt() {
        var request = cast.actAs(
                cast.sam,
                () -> actions.add(new ActionDraft(
                        "Answer calls until midnight",
                        cast.mia.personId(),
                        LocalDate.now().plusDays(5))));
        longAgo.actionWasDue(LocalDate.now().minusDays(5), cast.sam, request);
        var lee = open(cast.lee, "");
        var mia = open(cast.mia, "actions/" + request);
        assertThat(mia.getByText("Open, was due").first()).isVisible();
        button(mia, "Beyond my authority").click();
        mia.getByLabel("Who decides?").click();
        mia.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Lee Carter, Acme"))
                .click();
        mia.getByLabel("Why, and what has to be decided?").fill("Night shifts are not in our contract.");
        button(mia, "Ask for a decision").click();
        assertThat(mia.getByText("Beyond your authority, with Lee Carter since today"))
                .isVisible();
        assertThat(mia.getByText("Open, was due")).hasCount(0);
        assertThat(mia.getByText("The clock stands still.")).isVisible();

        lee.getByLabel("Decide: Decide: Answer calls until midnight").click();
        button(lee, "Decide").click();
        lee.getByLabel("What do you decide?").fill("Yes, in the last week of the year.");
        button(lee, "Give the decision").click();
        assertThat(mia.getByText("Lee Carter: decided: Yes, in the last week of the year."))
                .isVisible();
        assertThat(button(mia, "Done: Answer calls until midnight")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static String inDays(int days) {
        return LocalDate.now().plusDays(days).format(DateTimeFormatter.ISO_LOCAL_DATE);
    }
}
