package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.Member;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three people whose cables are pulled out while they type: for five seconds, for a minute, for ten. */
class CutConnectionJourney extends Journey {
    private static final String BEGIN = "Repeat contacts cost us.";
    private static final String SHORT = " Sam writes this during five seconds without a line: 0123456789.";
    private static final String LONG = " Lee writes this during a minute without one: 0123456789.";
    private static final String LONGEST = " Mia writes this during ten minutes without one: 0123456789.";

    private final Goals goals;

    CutConnectionJourney(Cast.Casting casting, Goals goals) {
        super(casting);
        this.goals = goals;
    }

    /** Five seconds really pass; a minute and ten pass on the browsers' own clocks, which drive all that waits there. */
    @Test
    void whatIsTypedDuringACutArrivesWholeAndOnceAndNobodyReloads() {
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var sams = new Cable(port());
                var lees = new Cable(port());
                var mias = new Cable(port())) {
            var ben = open(cast.ben, "goals/" + goal);
            var sam = at(goal, cast.sam, sams);
            var lee = at(goal, cast.lee, lees);
            var mia = at(goal, cast.mia, mias);
            retype(sam, BEGIN);
            awaitWords(ben, BEGIN);
            awaitWords(lee, BEGIN);
            awaitWords(mia, BEGIN);

            for (var cable : new Cable[] {sams, lees, mias}) {
                cable.pullOut();
            }
            var pulled = System.nanoTime();
            type(sam, SHORT);
            type(lee, LONG);
            type(mia, LONGEST);
            lee.clock().runFor("01:00");
            mia.clock().runFor("10:00");
            assertThat(lee.getByText("No connection.").first()).isVisible();
            assertThat(words(ben)).isEqualTo(BEGIN);
            ben.waitForTimeout(Math.max(0, 5_000 - (System.nanoTime() - pulled) / 1e6));
            for (var cable : new Cable[] {sams, lees, mias}) {
                cable.plugIn();
            }
            // After ten minutes a page may have to be loaded anew; what was typed must survive that too.
            mia.reload();

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(words(ben))
                        .startsWith(BEGIN)
                        .contains(SHORT, LONG, LONGEST)
                        .hasSize((BEGIN + SHORT + LONG + LONGEST).length());
                for (var page : new Page[] {sam, lee, mia}) {
                    assertThat(words(page)).isEqualTo(words(ben));
                }
            });
            assertThat(isAsItWas(sam)).isTrue();
            assertThat(isAsItWas(lee)).isTrue();
        }
    }

    @Test
    void whatIsClickedDuringACutIsDoneWhenTheLineIsBackAndNothingSaysThatItIsCut() {
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var lee = open(cast.lee, "goals/" + goal);
        lee.locator("shared-text .cm-content[contenteditable=true]").first().waitFor();
        lee.context().setOffline(true);
        lee.getByText("History").click();
        awaitLine(lee, "reconnecting");
        lee.context().setOffline(false);
        assertThat(lee.getByText("History of this goal")).isVisible();
        awaitLine(lee, "connected");
    }

    private static void awaitLine(Page page, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat((String) page.evaluate("window.Vaadin.connectionState.state"))
                        .isEqualTo(state));
    }

    /** A browser that reaches Tandem by its own cable, with a clock that the story may hurry. */
    private Page at(UUID goal, Member person, Cable cable) {
        var page = open(person, "");
        page.clock().install();
        page.navigate("http://localhost:" + cable.port() + "/p/" + person.slug() + "/goals/" + goal);
        page.locator("shared-text")
                .first()
                .locator(".cm-content[contenteditable=true]")
                .click();
        page.evaluate("window.asItWas = true");
        return page;
    }

    private static boolean isAsItWas(Page page) {
        return Boolean.TRUE.equals(page.evaluate("window.asItWas === true"));
    }

    private static void retype(Page page, String words) {
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    private static void type(Page page, String words) {
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private static String words(Page page) {
        return (String) page.locator("shared-text").first().evaluate("text => text.value");
    }

    private static void awaitWords(Page page, String expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(words(page)).isEqualTo(expected));
    }
}
