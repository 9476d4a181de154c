package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScorecardJourney extends Journey {
    /** A second on a machine of its own; four browsers and a database on two cores get more. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Measures measures;

    ScorecardJourney(Measures measures, Cast.Casting casting) {
        super(casting);
        this.measures = measures;
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "text/csv", bytes);
    }

    private static void importInto(Page page, FilePayload file, Pattern button) {
        page.locator("input[type=file]").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void aReadingImportedInOneBrowserShowsInTheOtherWithinASecondAndIsMarked() {
        cast.actAs(cast.lee, () -> {
            measures.choose(Board.abandonment().weightedBy(measures.choose(Board.callsOffered())));
        });
        var lee = open(cast.lee, "scorecard");
        var mia = open(cast.mia, "scorecard/import");
        var gil = open(cast.gil, "scorecard");
        mia.locator("input[type=file]").setInputFiles(file("bank.csv", Board.bankFile()));
        mia.getByText("Import 358 readings").waitFor();
        var clicked = System.nanoTime();
        mia.getByText("Import 358 readings").click();
        lee.getByText("The newest reading is of 30 Jun 1999.").waitFor();
        var seen = Duration.ofNanos(System.nanoTime() - clicked);
        System.out.println("From the click on Import to the other side's scorecard: " + seen.toMillis() + " ms");
        assertThat(seen).isLessThan(PATIENCE);
        assertThat(mia.getByText("358 new.")).isVisible();

        // The same file again, with one value that differs: only that cell changes, and is marked for a moment.
        mia.getByText("Import another file").click();
        var read = lee.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Abandonment rate, Week 26.*")))
                .first();
        read.focus();
        var corrected = new String(Board.bankFile(), StandardCharsets.UTF_8).replace(",161,11.08", ",161,0.5");
        mia.locator("input[type=file]").setInputFiles(file("bank.csv", corrected.getBytes(StandardCharsets.UTF_8)));
        mia.getByLabel("Why do these values change?").fill("Counted again");
        mia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Import 1 reading")))
                .click();
        assertThat(lee.locator(".mark.changed")).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(3_000));
        assertThat(read).isFocused();
        lee.keyboard().press("ArrowLeft");
        lee.keyboard().press("Enter");
        assertThat(lee.getByText("Rule in force")).isVisible();
        lee.keyboard().press("Escape");
        assertThat(lee.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Abandonment rate, Week 25.*"))))
                .isFocused();

        assertThat(gil.getByText("Nothing is watched yet")).isVisible();
    }

    @Test
    void aMeasuresPageDrawsItsWholeSeries() {
        var measure = cast.actAs(
                cast.lee, () -> measures.choose(Board.abandonment().weightedBy(measures.choose(Board.callsOffered()))));
        var mia = open(cast.mia, "scorecard/import");
        importInto(mia, file("bank.csv", Board.bankFile()), Pattern.compile("Import 358 readings"));
        assertThat(mia.getByText("358 new.")).isVisible();
        var lee = open(cast.lee, "scorecard/" + measure);
        assertThat(lee.locator("measure-chart svg path").first()).isAttached();
    }
}
