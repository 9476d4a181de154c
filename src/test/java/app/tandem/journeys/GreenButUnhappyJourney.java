package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.partnership.Member;
import app.tandem.pulse.PulseDraft;
import app.tandem.pulse.PulseScenes;
import app.tandem.pulse.Pulses;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A client's executive on a phone: the numbers are green, her people are not, and both sides will talk about it. */
@Tag("journey")
class GreenButUnhappyJourney extends Journey {
    private final Measures measures;
    private final Readings readings;
    private final Pulses pulses;
    private final PulseScenes scenes;
    private List<Member> more = List.of();

    GreenButUnhappyJourney(
            Cast.Casting casting, Measures measures, Readings readings, Pulses pulses, PulseScenes scenes) {
        super(casting);
        this.measures = measures;
        this.readings = readings;
        this.pulses = pulses;
        this.scenes = scenes;
    }

    @BeforeEach
    void fourteenOfFifteenAreGreenAndTheClientIsUnhappy() {
        more = scenes.askedForAQuarter(cast);
        cast.actAs(cast.mia, () -> {
            var yesterday = Board.today().minusDays(1);
            var entries = new ArrayList<ReadingEntry>();
            entries.add(new ReadingEntry(measures.choose(Board.satisfaction()), yesterday, BigDecimal.valueOf(91), ""));
            for (var number = 2; number <= 15; number++) {
                var value = number == 15 ? 900 : 400;
                entries.add(new ReadingEntry(
                        measures.choose(Board.named("Measure " + number)), yesterday, BigDecimal.valueOf(value), ""));
            }
            readings.enter(entries, "");
        });
        scenes.unhappyClient(cast, more);
    }

    @Test
    void theBannerLeadsToTheTwoLowestQuestionsAndRefundToneToTheAgendaOfBoth() {
        var lee = open(cast.lee, "", new Browser.NewContextOptions().setViewportSize(390, 844));
        var mia = open(cast.mia, "");
        assertThat(lee.getByText("First customer measure")).isVisible();
        assertThat(lee.locator(".house")).containsText("14 of 15 green");
        assertThat(lee.getByText("14 of 15 measures are on target, and Acme’s people give 2.8 of 5. OnSpot’s give 4.1."
                        + " Green outside, red inside: communication and trust."))
                .isVisible();

        lee.getByText("See the two lowest questions").click();
        var marked = lee.locator("tr").filter(new Locator.FilterOptions().setHasText("Talk about this first"));
        assertThat(marked).hasCount(2);
        assertThat(marked.first()).containsText("Communication");
        assertThat(marked.last()).containsText("Trust");
        assertThat(marked.first()).isInViewport();
        assertThat(lee.getByText("It will say where it comes from: pulse gap 1.3"))
                .isVisible();
        lee.getByLabel("What do you want to talk about?").fill("refund tone");
        button(lee, "Add to the agenda").click();

        for (var page : List.of(lee, mia)) {
            var line = page.locator(".agenda .row").filter(new Locator.FilterOptions().setHasText("refund tone"));
            assertThat(line).containsText("comes from pulse gap 1.3");
            assertThat(line).containsText("Lee Carter");
            assertThat(page.locator(".agenda .row")).hasCount(2);
        }
        // Whoever has not put it there cannot take it back.
        assertThat(mia.getByText("Take back")).hasCount(0);
        lee.navigate(address("/p/" + cast.lee.slug()));
        assertThat(lee.locator(".agenda")).containsText("refund tone");
        assertThat(open(cast.gil, "").locator(".agenda")).not().containsText("refund tone");
    }

    @Test
    void thePulseIsAnsweredInAMinuteByKeyboardAlone() {
        var mia = open(cast.mia, "");
        var begun = System.nanoTime();
        mia.getByLabel("Answer: Four questions, one minute").press("Enter");
        mia.locator("vaadin-radio-group input").first().waitFor();
        mia.locator("vaadin-radio-group input").first().focus();
        var keys = mia.keyboard();
        for (var arrows : new int[] {3, 1, 4, 2}) {
            keys.press("Space");
            for (var arrow = 0; arrow < arrows; arrow++) {
                keys.press("ArrowRight");
            }
            keys.press("Tab");
        }
        keys.press("Enter");
        assertThat(mia.getByText("Thank you. You can answer otherwise until the round closes."))
                .isVisible();
        assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
        assertThat(cast.actAs(cast.mia, () -> pulses.open().orElseThrow().mine()))
                .isEqualTo(new PulseDraft(4, 2, 5, 3));
        mia.navigate(address("/p/" + cast.mia.slug()));
        mia.getByText("Waits for me").waitFor();
        assertThat(mia.getByText("Four questions, one minute")).hasCount(0);
    }

    @Test
    void everybodyCanSeeReadAndReachIt() {
        var lee = open(cast.lee, "", new Browser.NewContextOptions().setViewportSize(390, 844));
        var access = new Access(lee);
        lee.getByText("See the two lowest questions").waitFor();
        access.look("home with a banner");
        for (var page : new String[] {"pulse", "house/process", "house/people"}) {
            lee.navigate(address("/p/" + cast.lee.slug() + "/" + page));
            lee.locator(page.equals("pulse") ? ".pulse-table" : ".rows, .muted")
                    .first()
                    .waitFor();
            access.look(page);
        }
        lee.navigate(address("/p/" + cast.lee.slug() + "/pulse"));
        button(lee, "Send my answers").click();
        lee.locator("[slot=error-message]").getByText("Choose a number").first().waitFor();
        access.look("a pulse that is not answered yet");
        access.isFree(5);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
