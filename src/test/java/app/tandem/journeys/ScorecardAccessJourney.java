package app.tandem.journeys;

import app.tandem.Cast;
import app.tandem.partnership.Partnerships;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Disputes;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What opens over a scorecard is for everybody: a value and all that can be said about it, in each of its dialogs. */
@Tag("journey")
class ScorecardAccessJourney extends AccessLooks {
    private static final Period WEEK = Cadence.WEEKLY.periodOf(Board.today()).plus(-1);

    private final Measures measures;
    private final Readings readings;
    private final Disputes disputes;

    ScorecardAccessJourney(
            Measures measures, Readings readings, Disputes disputes, Partnerships partnerships, Cast.Casting casting) {
        super(casting, partnerships);
        this.measures = measures;
        this.readings = readings;
        this.disputes = disputes;
    }

    private UUID choose(MeasureDraft draft, String value) {
        var owned = draft.ownedBy(cast.lee.personId(), cast.mia.personId());
        var id = cast.actAs(cast.lee, () -> measures.choose(owned));
        cast.actAs(
                cast.ben,
                () -> readings.enter(
                        List.of(
                                new ReadingEntry(id, WEEK.plus(-1).start(), new BigDecimal(value), ""),
                                new ReadingEntry(id, WEEK.start(), new BigDecimal(value), "")),
                        ""));
        return id;
    }

    private Locator cell(String measure) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^%s, Week %d".formatted(measure, weekNumber()))));
    }

    private static int weekNumber() {
        return Integer.parseInt(WEEK.label().replaceAll("^Week (\\d+).*", "$1"));
    }

    @Test
    void aValueAndWhatIsSaidAboutIt() {
        var off = choose(Board.contractual(Board.abandonment()), "9");
        choose(Board.speedOfAnswer(), "20");
        cast.actAs(cast.lee, () -> disputes.raise(off, WEEK, new BigDecimal("6.1"), "Our switch counts otherwise."));
        openAs(cast.mia);
        visit("scorecard");
        access.look("a scorecard with a dispute and without a plan");
        cell("Abandonment rate").click();
        access.look("what is behind a disputed value", "vaadin-popover");
        button("Answer").click();
        lookAtDialog("answering a dispute");
        cell("Average speed of answer").click();
        access.look("what is behind a value", "vaadin-popover");
        button("Dispute").click();
        lookAtDialog("disputing");
        for (var step : List.of("Say why", "Correct it", "History")) {
            cell("Average speed of answer").click();
            button(step).click();
            lookAtDialog(step);
        }
        dialog("Close a week");
        dialog("Choose measures");
        visit("scorecard?ask=disputes");
        lookAtDialog("what is disputed");
        visit("scorecard/" + off);
        access.look("a measure without a plan");
        for (var step : List.of("Make a plan", "Change definition", "Mark a change", "History")) {
            dialog(step);
        }
        access.isFree(16);
    }
}
