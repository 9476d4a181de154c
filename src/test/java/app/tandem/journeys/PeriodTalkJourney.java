package app.tandem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tandem.Cast;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Period;
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

/** Both sides settle a week: a number is disputed and answered, a plan is made for what is off target, the week is closed. */
class PeriodTalkJourney extends Journey {
    private static final Period WEEK = Cadence.WEEKLY.periodOf(Board.today()).plus(-1);

    private final Measures measures;
    private final Readings readings;

    PeriodTalkJourney(Measures measures, Readings readings, Cast.Casting casting) {
        super(casting);
        this.measures = measures;
        this.readings = readings;
    }

    private UUID offTargetForTwoWeeks() {
        var draft = Board.contractual(Board.abandonment()).ownedBy(cast.lee.personId(), cast.mia.personId());
        var id = cast.actAs(cast.lee, () -> measures.choose(draft));
        cast.actAs(
                cast.mia,
                () -> readings.enter(
                        List.of(
                                new ReadingEntry(id, WEEK.plus(-1).start(), new BigDecimal("9.4"), ""),
                                new ReadingEntry(id, WEEK.start(), new BigDecimal("9.1"), "")),
                        ""));
        return id;
    }

    /** The week's cell of the only measure, by what it says aloud. */
    private static Locator cell(Page page, String saying) {
        return button(page, Pattern.compile("Abandonment rate, " + WEEK.label() + ".*" + saying));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }

    /** The calendar that opens is left before anything else is typed. */
    private static void day(Locator field, LocalDate day) {
        field.fill(day.toString());
        field.press("Enter");
    }

    @Test
    void aNumberIsDisputedAnsweredAndThenClosedByBothSides() {
        offTargetForTwoWeeks();
        var lee = open(cast.lee, "scorecard");
        var mia = open(cast.mia, "scorecard");
        var gil = open(cast.gil, "scorecard");
        cell(lee, "9.1 %").click();
        press(lee, "Dispute");
        lee.getByLabel("What should it say?").fill("8.7");
        lee.getByLabel("Why?").fill("Our switch counts calls under five seconds apart.");
        press(lee, "Dispute it");
        cell(mia, "Disputed: should be 8.7 %").click();
        assertThat(mia.getByText("Lee Carter of Acme says 8.7 % instead of 9.1 %"))
                .isVisible();
        press(mia, "Answer");
        mia.getByText("8.7 %, as Lee Carter says").click();
        press(mia, "Answer");
        assertThat(cell(lee, "8.7 %.*Agreed on in a dispute")).isVisible();

        press(mia, "Close a week");
        press(mia, "Close Abandonment rate");
        assertThat(mia.getByText("Mia Santos has closed it, waits for Lee Carter"))
                .isVisible();
        press(lee, "Close a week");
        press(lee, "Close Abandonment rate");
        assertThat(lee.getByText("Closed by Lee Carter and Mia Santos")).isVisible();
        assertThat(mia.getByText("Closed by Lee Carter and Mia Santos")).isVisible();
        assertThat(gil.getByText("Nothing is watched yet")).isVisible();
    }

    @Test
    void whatIsOffTargetForTwoWeeksIsInPlanOnceEachSideDoesSomething() {
        var measure = offTargetForTwoWeeks();
        var lee = open(cast.lee, "scorecard/" + measure);
        var mia = open(cast.mia, "scorecard/" + measure);
        assertThat(lee.getByText("No plan yet.")).isVisible();
        press(mia, "Make a plan");
        mia.getByLabel("What does it come from?").fill("Mondays are short of people.");
        day(mia.getByLabel("Back on target by"), WEEK.plus(4).end());
        var what = mia.getByLabel("What", new Page.GetByLabelOptions().setExact(true));
        what.first().fill("Send the forecast earlier");
        what.last().fill("Two more on Mondays");
        var by = mia.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("By").setExact(true));
        day(by.first(), WEEK.plus(2).end());
        day(by.last(), WEEK.plus(2).end());
        press(mia, "Begin the plan");
        assertThat(lee.getByText("Mondays are short of people.")).isVisible();
        assertThat(lee.getByText("Off target, in plan").first()).isVisible();
        assertThat(lee.getByText("No plan yet.")).not().isVisible();
        assertThat(lee.getByText("Two more on Mondays")).isVisible();
    }
}
