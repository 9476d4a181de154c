package app.tandem.scorecards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Closes;
import app.tandem.scorecards.DisputeState;
import app.tandem.scorecards.Disputes;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said about a value where it stands: disputes, closing and why it is so. */
@TandemTest
class PeriodTalkTest {
    private static final Period WEEK = Cadence.WEEKLY.periodOf(Board.today()).plus(-1);

    private final Tabs tabs;
    private final Measures measures;
    private final Readings readings;
    private final Disputes disputes;
    private final Closes closes;
    private final Cast cast;
    private UUID measure;

    PeriodTalkTest(
            Tabs tabs, Measures measures, Readings readings, Disputes disputes, Closes closes, Cast.Casting casting) {
        this.tabs = tabs;
        this.measures = measures;
        this.readings = readings;
        this.disputes = disputes;
        this.closes = closes;
        cast = casting.fresh();
    }

    @BeforeEach
    void aWeekWithAValue() {
        measure = cast.actAs(
                cast.lee, () -> measures.choose(Board.abandonment().ownedBy(cast.lee.personId(), cast.mia.personId())));
        cast.actAs(
                cast.mia,
                () -> readings.enter(List.of(new ReadingEntry(measure, WEEK.start(), new BigDecimal("4.2"), "")), ""));
    }

    @Test
    void aNumberIsDisputedWhereItStandsAndTheOthersSeeBothValues() {
        try (var tab = tabs.open(cast.sam, "scorecard")) {
            open();
            press("Dispute");
            press("Dispute it");
            assertThat(_get(FigureField.class, field -> field.withLabel("What should it say?"))
                            .getErrorMessage())
                    .isEqualTo("Say which number it should be.");
            _setValue(_get(FigureField.class, field -> field.withLabel("What should it say?")), "6.1");
            _setValue(_get(TextArea.class, field -> field.withLabel("Why?")), "Our switch counts otherwise.");
            press("Dispute it");
            tab.awaitPush(() -> cell().contains("Disputed: should be 6.1 %"));
        }
        try (var tab = tabs.open(cast.mia, "scorecard?ask=disputes")) {
            tab.awaitPush(() -> tab.text().contains("4.2 % or 6.1 %"));
            assertThat(tab.text()).contains("Sam Wolfe of Acme: “Our switch counts otherwise.”");
            press("Answer");
            @SuppressWarnings("unchecked")
            RadioButtonGroup<DisputeState> answer = _get(RadioButtonGroup.class);
            _setValue(answer, DisputeState.ACCEPTED);
            _find(Button.class, button -> button.withText("Answer")).getLast().click();
            tab.awaitPush(() -> cell().contains("6.1 %, Watch. Agreed on in a dispute"));
        }
    }

    @Test
    void whoeverDisputesIsAskedBeforeItIsWithdrawn() {
        cast.actAs(cast.sam, () -> disputes.raise(measure, WEEK, new BigDecimal("6.1"), "Our switch."));
        try (var tab = tabs.open(cast.sam, "scorecard?ask=disputes")) {
            tab.awaitPush(() -> tab.text().contains("4.2 % or 6.1 %"));
            press("Withdraw");
            press("Not now");
            assertThat(cast.actAs(cast.sam, () -> disputes.open())).hasSize(1);
            press("Withdraw");
            tab.awaitPush(() -> tab.text().contains("Abandonment rate, %s stays at 4.2 %%.".formatted(WEEK.label())));
            press("Withdraw it");
            tab.awaitPush(() -> tab.text().contains("No number is disputed."));
        }
        assertThat(cast.actAs(cast.sam, () -> disputes.open())).isEmpty();
    }

    @Test
    void itWaitsForTheOtherSidesOwnerOnTheFirstPage() {
        cast.actAs(cast.sam, () -> disputes.raise(measure, WEEK, new BigDecimal("6.1"), "Our switch."));
        try (var tab = tabs.open(cast.mia, "")) {
            assertThat(tab.text()).contains("Answer a dispute: Abandonment rate, " + WEEK.label());
        }
        try (var tab = tabs.open(cast.ben, "")) {
            assertThat(tab.text()).doesNotContain("Answer a dispute");
        }
    }

    @Test
    void aWeekIsClosedByOneSideAndThenByTheOther() {
        try (var tab = tabs.open(cast.mia, "scorecard")) {
            press("Close a week");
            tab.awaitPush(() -> tab.text().contains("Waits for Lee Carter and Mia Santos"));
            press("Close it");
            tab.awaitPush(() -> tab.text().contains("Mia Santos has closed it, waits for Lee Carter"));
        }
        try (var tab = tabs.open(cast.lee, "")) {
            assertThat(tab.text()).contains("Close " + WEEK.label()).contains("has closed “Abandonment rate”");
        }
        try (var tab = tabs.open(cast.lee, "scorecard?ask=close&until=" + WEEK.end())) {
            tab.awaitPush(() -> tab.text().contains("waits for Lee Carter"));
            press("Close it");
            tab.awaitPush(() -> tab.text().contains("Closed by Lee Carter and Mia Santos"));
            assertThat(ShownCells.aloud().getLast())
                    .as("the page ends with that week")
                    .contains("Closed by both sides");
        }
    }

    @Test
    void whatIsClosedIsAskedToBeOpenAgainWhereItStands() {
        cast.actAs(cast.mia, () -> closes.sign(WEEK, Map.of(measure, "4.2 %")));
        cast.actAs(cast.lee, () -> closes.sign(WEEK, Map.of(measure, "4.2 %")));
        try (var tab = tabs.open(cast.mia, "scorecard")) {
            open();
            assertThat(tab.text())
                    .contains("Closed by Lee Carter and Mia Santos.")
                    .doesNotContain("Dispute");
            press("Ask to open it again");
            _setValue(_get(TextArea.class), "The switch lost a day.");
            press("Ask to open %s again".formatted(WEEK.label()));
        }
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            open();
            assertThat(tab.text()).contains("Mia Santos asks to open it again: “The switch lost a day.”");
            press("Open it again");
            tab.awaitPush(() -> !cell().contains("Closed"));
        }
    }

    @Test
    void anAuditorReadsItAndIsOfferedNoStep() {
        cast.actAs(cast.sam, () -> disputes.raise(measure, WEEK, new BigDecimal("6.1"), "Our switch."));
        try (var tab = tabs.open(cast.auditor(Side.CLIENT), "scorecard")) {
            open();
            assertThat(tab.text()).contains("Sam Wolfe of Acme says 6.1 % instead of 4.2 %");
            for (var step : List.of("Answer", "Withdraw", "Dispute", "Close it", "Close a week", "Say why")) {
                assertThat(_find(Button.class, button -> button.withText(step)))
                        .as(step)
                        .isEmpty();
            }
        }
    }

    private static void open() {
        ShownCells.open(11);
    }

    private static void press(String words) {
        _click(_get(Button.class, button -> button.withText(words)));
    }

    private static String cell() {
        return ShownCells.aloud().get(11);
    }
}
