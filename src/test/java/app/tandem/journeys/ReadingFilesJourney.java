package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Sheets;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A file comes in as an operator's program writes it, and what both sides then see goes out again. */
class ReadingFilesJourney extends Journey {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Measures measures;

    ReadingFilesJourney(Measures measures, Cast.Casting casting) {
        super(casting);
        this.measures = measures;
    }

    private static byte[] oneReadingInEachRow() {
        return Sheets.workbook(book -> {
            book.newWorksheet("Cover").value(0, 0, "");
            var sheet = book.newWorksheet("Readings");
            var row = 0;
            for (var head : new String[] {"Day", "KPI", "Value", "N"}) {
                sheet.value(0, row++, head);
            }
            for (var day = 1; day <= 3; day++) {
                for (var name : new String[] {"Abandonment rate", "Tea"}) {
                    var line = day * 2 - (name.equals("Tea") ? 0 : 1);
                    sheet.value(line, 0, LocalDate.of(1999, 6, 27).plusDays(day));
                    sheet.style(line, 0).format("dd.mm.yyyy").set();
                    sheet.value(line, 1, name);
                    sheet.value(line, 2, day / 50.0);
                    sheet.value(line, 3, 900 + day);
                }
            }
        });
    }

    @Test
    void aWorkbookComesInAndThePaperGoesOut() throws IOException {
        cast.actAs(cast.lee, () -> {
            measures.choose(Board.abandonment());
        });
        var mia = open(cast.mia, "scorecard/import");
        mia.locator("input[type=file]").setInputFiles(new FilePayload("calls.xlsx", WORKBOOK, oneReadingInEachRow()));
        assertThat(mia.getByText("A workbook, of which the sheet “Readings” is read."))
                .isVisible();
        assertThat(mia.getByText("“Tea”, in 3 rows, is matched to no measure yet."))
                .isVisible();
        var access = new Access(mia);
        access.look("one reading in each row");
        mia.setViewportSize(1280, 800);
        mia.getByLabel("Leave out Tea").check();
        assertThat(mia.getByText("The values look like fractions: 0.02 means 2 %. Read them so?"))
                .isVisible();
        access.look("the question about fractions", "main");
        access.isFree(2);
        mia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import 3 readings"))
                .click();
        assertThat(mia.getByText("3 new.")).isVisible();
        mia.getByText("Import another file").click();
        mia.locator("input[type=file]").setInputFiles(new FilePayload("calls.xlsx", WORKBOOK, oneReadingInEachRow()));
        assertThat(mia.getByText("As last time, by Mia Santos")).isVisible();
        assertThat(mia.getByText("Already imported: all 3 readings")).isVisible();

        var lee = open(cast.lee, "scorecard");
        assertThat(lee.getByText("The newest reading is of 30 Jun 1999.")).isVisible();
        lee.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Export").setExact(true))
                .click();
        var link = lee.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("This view as PDF"));
        Download paper = lee.waitForDownload(link::click);
        assertThat(paper.suggestedFilename()).matches("scorecard-[a-z0-9-]+\\.pdf");
        assertThat(new String(Files.readAllBytes(paper.path()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");

        // The address of what Lee takes away is of no use to anybody else.
        var address = lee.evaluate("link => link.href", link.elementHandle()).toString();
        var gil = open(cast.gil, "scorecard");
        assertThat(gil.request().get(address).status()).isNotEqualTo(200);
        assertThat(new String(gil.request().get(address).body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF-");
    }
}
