package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A team lead types the week in by the keyboard alone, while a colleague types too. */
class SheetJourney extends Journey {
    private final Measures measures;
    private final Readings readings;

    SheetJourney(Measures measures, Readings readings, Cast.Casting casting) {
        super(casting);
        this.measures = measures;
        this.readings = readings;
    }

    private static Locator cell(Page page, String name) {
        return page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static void paste(Page page, String text) {
        page.evaluate("""
                text => {
                    const data = new DataTransfer();
                    data.setData('text/plain', text);
                    document.activeElement.dispatchEvent(
                        new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", text);
    }

    private UUID weekly() {
        return cast.actAs(cast.lee, () -> measures.choose(Board.weeklyCalls()));
    }

    @Test
    void whatIsPastedCanBeTakenBackAndNothingCountsBeforeItIsSaved() {
        weekly();
        var lee = open(cast.lee, "scorecard");
        var mia = open(cast.mia, "scorecard/enter");
        mia.waitForFunction("() => document.activeElement.getAttribute('role') === 'gridcell'");
        mia.keyboard().press("Home");
        paste(mia, "6.100,5\t5,900\nnot here\t1");
        assertThat(mia.getByText("2 of 4 values did not fit and were left out: the sheet ends before them."))
                .isVisible();
        assertThat(mia.getByText("2 readings not saved yet")).isVisible();
        mia.keyboard().press("Control+z");
        assertThat(mia.getByText("Everything is saved")).isVisible();
        mia.keyboard().press("Control+Shift+Z");
        assertThat(mia.getByText("2 readings not saved yet")).isVisible();
        mia.keyboard().press("Control+z");
        mia.keyboard().press("Control+y");
        assertThat(mia.getByText("2 readings not saved yet")).isVisible();

        mia.keyboard().press("ArrowRight");
        mia.keyboard().type("many");
        mia.keyboard().press("Enter");
        assertThat(mia.getByText("“many” is no number we can read. Write it like 4.2."))
                .isVisible();
        mia.keyboard().press("Control+s");
        assertThat(mia.getByText("Nothing is saved yet, because of 1 reading:")).isVisible();

        mia.reload();
        assertThat(mia.getByText("2 readings not saved yet")).isVisible();
        assertThat(cell(mia, "many, not saved")).isVisible();
        cell(mia, "many, not saved").focus();
        cell(mia, "many, not saved").click();
        mia.keyboard().type("5900");
        mia.keyboard().press("Tab");
        assertThat(lee.getByText("6100.5")).not().isVisible();
        mia.keyboard().press("Control+s");
        assertThat(mia.getByText("2 readings saved.")).isVisible();
        assertThat(lee.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Calls of the week, .*5,?900"))))
                .isVisible();
    }

    @Test
    void whatAColleagueSavesMeanwhileIsShownAndNeverOverwritten() {
        var measure = weekly();
        var week = LocalDate.now().minusWeeks(1);
        var mia = open(cast.mia, "scorecard/enter");
        mia.waitForFunction("() => document.activeElement.getAttribute('role') === 'gridcell'");
        mia.keyboard().press("End");
        mia.keyboard().press("ArrowLeft");
        mia.keyboard().type("70");
        cast.actAs(
                cast.lee,
                () -> readings.enter(List.of(new ReadingEntry(measure, week, BigDecimal.valueOf(6100), "")), ""));
        assertThat(mia.getByText("Now 6100 n, by Lee Carter.")
                        .or(mia.getByText("6100"))
                        .first())
                .isVisible();
        mia.keyboard().type("00");
        mia.keyboard().press("Tab");
        assertThat(cell(mia, ": 7000, not saved")).isVisible();
        assertThat(mia.getByText("Why do values change that were there already?"))
                .isVisible();
        mia.keyboard().press("Control+s");
        assertThat(mia.getByText("Now 6100, by Lee Carter. You typed 7000.")).isVisible();
        mia.keyboard().press("Control+s");
        assertThat(mia.getByText("Both sides will read it beside the old value and the new one."))
                .isVisible();
        mia.keyboard().type("Late calls added");
        mia.keyboard().press("Tab");
        mia.keyboard().press("Enter");
        assertThat(mia.getByText("Everything is saved")).isVisible();
        assertThat(cell(mia, ": 7000$")).isVisible();
    }

    @Test
    void whatIsHalfTypedSurvivesAReloadAndANoteStaysWhereItWasWritten() {
        weekly();
        var mia = open(cast.mia, "scorecard/enter");
        mia.waitForFunction("() => document.activeElement.getAttribute('role') === 'gridcell'");
        mia.keyboard().press("Home");
        mia.keyboard().type("61");
        assertThat(mia.getByText("1 reading not saved yet")).isVisible();
        mia.reload();
        assertThat(cell(mia, ": 61, not saved")).isVisible();
        cell(mia, ": 61, not saved").click();
        mia.keyboard().type("62");
        mia.keyboard().press("Escape");
        mia.getByLabel("Note").fill("Phones were down.");
        cell(mia, ": empty$").first().click();
        assertThat(mia.getByLabel("Note")).hasValue("");
        cell(mia, ": 61, not saved").click();
        assertThat(mia.getByLabel("Note")).hasValue("Phones were down.");
    }
}
