package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.wall.WallDisplays;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A screen on a wall shows the scorecard long after whoever set it up has signed out. */
class WallJourney extends Journey {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(6_000);

    private final Measures measures;
    private final Readings readings;
    private final WallDisplays displays;

    WallJourney(Measures measures, Readings readings, WallDisplays displays, Cast.Casting casting) {
        super(casting);
        this.measures = measures;
        this.readings = readings;
        this.displays = displays;
    }

    @Test
    void aScreenGoesOnShowingWhenNobodyIsSignedInAtIt() {
        var measure = cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
        var screen = open(cast.lee, "displays");
        screen.getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Open the wall"))
                .click();
        screen.getByLabel("This screen stays on a wall. It is").fill("Manila, floor 3");
        var access = new Access(screen);
        access.look("the wall, not yet kept");
        screen.getByText("Keep it showing").click();
        assertThat(screen.getByText("Keep it showing")).hasCount(0);
        screen.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        screen.reload();
        cast.actAs(
                cast.mia,
                () -> readings.enter(
                        List.of(new ReadingEntry(measure, Board.today().minusDays(7), new BigDecimal("9"), "")), ""));
        Locator tile = screen.locator(".tile");
        assertThat(tile).containsText("9 %", SOON);
        assertThat(tile).containsText("Off target");
        assertThat(screen.locator(".tile.changed")).hasCount(1);
        access.look("the wall");
        screen.navigate(address("/p/" + cast.lee.slug() + "/scorecard"));
        assertThat(screen.getByText("Abandonment rate")).hasCount(0);

        screen.navigate(address("/p/" + cast.lee.slug() + "/wall"));
        cast.actAs(cast.sam, () -> displays.switchOff(displays.all().getFirst().id()));
        assertThat(screen.locator("#why")).containsText("was switched off", SOON);
        assertThat(tile).hasCount(0);
        access.look("the wall, switched off");
        access.isFree(3);
    }
}
