package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people write why their goal matters, at once, through tunnels and closed tabs, and nothing gets lost. */
@Tag("journey")
class CoEditingJourney extends Journey {
    private static final String LETTERS = "abcdefghij";
    private static final String DIGITS = "0123456789";
    private static final int EDITS = 200;

    private final Goals goals;

    CoEditingJourney(Cast.Casting casting, Goals goals) {
        super(casting);
        this.goals = goals;
    }

    @Test
    void twoPeopleTypeIntoTheSameParagraphAtOnce() {
        var goal = goal("|");
        var lee = at(goal, cast.lee);
        var mia = at(goal, cast.mia);
        lee.keyboard().press("Control+Home");
        mia.keyboard().press("Control+End");
        for (int edit = 0; edit < EDITS; edit++) {
            lee.keyboard().press(String.valueOf(LETTERS.charAt(edit % 10)));
            mia.keyboard().press(String.valueOf(DIGITS.charAt(edit % 10)));
        }
        var expected = LETTERS.repeat(EDITS / 10) + "|" + DIGITS.repeat(EDITS / 10);
        awaitWords(lee, expected);
        awaitWords(mia, expected);
        assertThat(lee.getByText("Saved").first()).isVisible();
        awaitWhy(goal, expected);
    }

    @Test
    void twoPeopleTypeAtTheVerySameSpot() {
        var goal = goal("|");
        var lee = at(goal, cast.lee);
        var mia = at(goal, cast.mia);
        lee.keyboard().press("Control+End");
        mia.keyboard().press("Control+End");
        for (int edit = 0; edit < EDITS; edit++) {
            lee.keyboard().press(String.valueOf(LETTERS.charAt(edit % 10)));
            mia.keyboard().press(edit % 20 == 19 ? "Enter" : String.valueOf(DIGITS.charAt(edit % 10)));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(words(lee)).hasSize(1 + 2 * EDITS).isEqualTo(words(mia)));
        assertThat(words(lee).replaceAll("[^a-j]", "")).isEqualTo(LETTERS.repeat(EDITS / 10));
        awaitWhy(goal, words(lee).strip());
    }

    @Test
    void whoTypesInATunnelIsMergedWhenTheyComeOut() {
        var goal = goal("Repeat contacts cost us.");
        var lee = at(goal, cast.lee);
        var mia = at(goal, cast.mia);
        lee.keyboard().press("Control+End");
        lee.context().setOffline(true);
        lee.keyboard().type(" Lee says so in a tunnel.");
        mia.keyboard().press("Control+Home");
        mia.keyboard().type("Mia agrees: ");
        assertThat(lee.getByText("No connection.").first()).isVisible();
        assertThat(words(mia)).doesNotContain("tunnel");
        lee.context().setOffline(false);
        awaitWords(mia, "Mia agrees: Repeat contacts cost us. Lee says so in a tunnel.");
        awaitWords(lee, "Mia agrees: Repeat contacts cost us. Lee says so in a tunnel.");
    }

    @Test
    void whatWasTypedBeforeTheTabClosedIsBroughtHomeByTheNext() {
        var goal = goal("Repeat contacts cost us.");
        var mia = at(goal, cast.mia);
        var lee = at(goal, cast.lee);
        lee.keyboard().press("Control+End");
        lee.context().setOffline(true);
        lee.keyboard().type(" Typed, then closed.");
        lee.waitForTimeout(500);
        var browser = lee.context();
        lee.close();
        browser.setOffline(false);
        var again = browser.newPage();
        again.navigate(address("/p/" + cast.lee.slug() + "/goals/" + goal));
        awaitWords(mia, "Repeat contacts cost us. Typed, then closed.");
    }

    @Test
    void whoWasSignedOutWhileTypingFindsTheirWordsAfterSigningInAgain() {
        var goal = goal("Repeat contacts cost us.");
        var mia = at(goal, cast.mia);
        var lee = at(goal, cast.lee);
        lee.keyboard().press("Control+End");
        lee.context().setOffline(true);
        lee.keyboard().type(" Typed, then signed out.");
        lee.context().clearCookies();
        lee.context().setOffline(false);
        assertThat(lee).hasURL(address("/sign-in"));
        signIn(lee, cast.lee);
        awaitWords(mia, "Repeat contacts cost us. Typed, then signed out.");
        assertThat(lee).hasURL(address("/p/" + cast.lee.slug() + "/goals/" + goal));
    }

    @Test
    void aTextThatWasTypedOverItsLimitIsSavedOnceItIsShortened() {
        var goal = goal("x".repeat(99_950));
        var lee = at(goal, cast.lee);
        lee.keyboard().press("Control+End");
        for (int typed = 0; typed < 260; typed++) {
            lee.keyboard().press("y");
        }
        assertThat(lee.getByText("this text is full").first()).isVisible();
        for (int taken = 0; taken < 220; taken++) {
            lee.keyboard().press("Backspace");
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                cast.actAs(cast.ben, () -> goals.details(goal).why()))
                        .as("the end of it")
                        .satisfies(
                                why -> assertThat(why.substring(99_900)).isEqualTo("x".repeat(50) + "y".repeat(40))));
    }

    @Test
    void colleaguesSeeWhereIAmAndTabLeavesTheText() {
        var goal = goal("Repeat contacts cost us.");
        var lee = at(goal, cast.lee);
        var mia = at(goal, cast.mia);
        lee.keyboard().press("Control+End");
        assertThat(mia.locator("shared-text >> nth=0").locator(".caret.client .flag"))
                .hasText("Lee");
        assertThat(lee.locator("shared-text >> nth=0").locator(".caret.bpo .flag"))
                .hasText("Mia");
        lee.keyboard().press("Tab");
        assertThat(mia.locator("shared-text >> nth=0").locator(".caret.client")).hasCount(0);
        assertThat(words(lee)).isEqualTo("Repeat contacts cost us.");
    }

    private UUID goal(String why) {
        var draft = new GoalDraft(
                "First contact resolution",
                Pillar.PROCESS,
                why,
                null,
                "FCR",
                new BigDecimal("66"),
                new BigDecimal("72"),
                "%",
                LocalDate.now().plusMonths(4),
                cast.lee.personId(),
                cast.mia.personId(),
                "Refund authority up to 50 USD.",
                "Coaching on the five most repeated reasons.");
        return cast.actAs(cast.lee, () -> goals.draft(draft));
    }

    /** The goal takes over its why when the writers pause, without the empty lines around it. */
    private void awaitWhy(UUID goal, String expected) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                cast.actAs(cast.ben, () -> goals.details(goal).why()))
                        .isEqualTo(expected));
    }

    private Page at(UUID goal, Member person) {
        var page = open(person, "goals/" + goal);
        // The why comes first on the page, but any of its editors may be ready first.
        page.locator("shared-text")
                .first()
                .locator(".cm-content[contenteditable=true]")
                .click();
        return page;
    }

    private static String words(Page page) {
        return (String) page.locator("shared-text").first().evaluate("text => text.value");
    }

    private static void awaitWords(Page page, String expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(words(page)).isEqualTo(expected));
    }
}
