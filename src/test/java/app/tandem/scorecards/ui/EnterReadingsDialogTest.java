package app.tandem.scorecards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.DayPicker;
import app.tandem.shell.UnreadableDay;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class EnterReadingsDialogTest {
    private static final String WHY = "Why do values change that were there already?";
    private static final LocalDate DAY = Board.today().minusDays(1);
    private static final LocalDate MONDAY =
            Cadence.WEEKLY.periodOf(Board.today().minusWeeks(2)).start();

    private final Tabs tabs;
    private final Readings readings;
    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final Cast cast;
    private final UUID measure;

    EnterReadingsDialogTest(
            Tabs tabs,
            Measures measures,
            Readings readings,
            ReadingImports imports,
            Scorecards scorecards,
            Cast.Casting casting) {
        this.tabs = tabs;
        this.readings = readings;
        this.imports = imports;
        this.scorecards = scorecards;
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> measures.choose(Board.weeklyCalls()));
    }

    private void enter(Member who, LocalDate day, int value) {
        cast.actAs(who, () -> {
            readings.enter(List.of(new ReadingEntry(measure, day, BigDecimal.valueOf(value), "")), "");
        });
    }

    private void takeTwoDaysOf(LocalDate monday) {
        var file = ReadingFile.read(
                "calls.csv",
                "date,calls of the week\n%s,1000\n%s,1100\n"
                        .formatted(monday, monday.plusDays(1))
                        .getBytes(StandardCharsets.UTF_8));
        cast.actAs(cast.mia, () -> imports.importReadings(file, imports.guess(file), "", done -> {}));
    }

    private List<BigDecimal> valuesOf(LocalDate day) {
        return cast.actAs(cast.sam, () -> scorecards.details(measure, Cadence.WEEKLY.periodOf(day))).readings().stream()
                .map(line -> line.value().stripTrailingZeros())
                .toList();
    }

    private Tabs.Tab opened(Member who) {
        var tab = tabs.open(who, "scorecard/" + measure);
        _click(_get(Button.class, button -> button.withText("Enter readings")));
        return tab;
    }

    private static DayPicker day() {
        return _get(DayPicker.class, field -> field.withLabel("For the period that holds"));
    }

    private static FigureField value() {
        return _get(FigureField.class);
    }

    private static TextField reason() {
        return _find(TextField.class, field -> field.withLabel(WHY)).getFirst();
    }

    private static void save() {
        _click(_get(Button.class, button -> button.withText("Save readings")));
    }

    @Test
    void anotherDayLeavesWhatWasTyped() {
        enter(cast.mia, MONDAY, 7000);
        try (var tab = opened(cast.ben)) {
            _setValue(value(), "7100");
            day().setValue(MONDAY);
            assertThat(value().figure()).isEqualByComparingTo("7100");
            assertThat(tab.text()).contains("now 7000");
            _setValue(reason(), "Counted again");
            save();
        }
        assertThat(valuesOf(MONDAY)).containsExactly(new BigDecimal("7.1E+3"));
    }

    @Test
    void aNoteWithoutAValueIsNotDropped() {
        try (var tab = opened(cast.ben)) {
            _setValue(_get(TextField.class, field -> field.withLabel("Note")), "The line was down.");
            save();
            assertThat(value().getErrorMessage()).startsWith("Write the value that this note belongs to");
            assertThat(_find(EnterReadingsDialog.class)).hasSize(1);
        }
    }

    @Test
    void anEmptiedValueIsNotTakenForNothing() {
        enter(cast.mia, DAY, 7000);
        try (var tab = opened(cast.ben)) {
            _setValue(value(), "");
            save();
            assertThat(value().getErrorMessage()).isEqualTo("A value is corrected, not taken away. It says 7000.");
        }
        assertThat(valuesOf(DAY)).hasSize(1);
    }

    @Test
    void whatIsNoNumberIsTold() {
        try (var tab = opened(cast.ben)) {
            _setValue(value(), "4.2.1");
            save();
            assertThat(value().isInvalid()).isTrue();
            assertThat(value().getErrorMessage()).isEqualTo(FigureField.UNREADABLE);
            assertThat(_find(EnterReadingsDialog.class)).hasSize(1);
        }
    }

    @Test
    void aDayThatCannotBeReadIsNotTakenForToday() {
        try (var tab = opened(cast.ben)) {
            _setValue(value(), "7100");
            UnreadableDay.type(day(), "31 Septober");
            save();
            assertThat(tab.text()).contains(DayPicker.UNREADABLE);
        }
        assertThat(valuesOf(DAY)).isEmpty();
    }

    @Test
    void whoeverComesSecondIsAskedWhy() {
        try (var tab = opened(cast.ben)) {
            _setValue(value(), "7100");
            enter(cast.mia, DAY, 7000);
            save();
            assertThat(tab.text())
                    .contains("a colleague has put 7000 there meanwhile. Look at it, and save again.")
                    .contains("now 7000");
            save();
            assertThat(tab.text()).contains("Say why it changes to 7100.");
            assertThat(value().figure()).isEqualByComparingTo("7100");
            _setValue(reason(), "Late calls added");
            save();
        }
        assertThat(valuesOf(DAY)).containsExactly(new BigDecimal("7.1E+3"));
    }

    @Test
    void whatWasTypedIsThereAgainAfterReloadingUntilItIsSavedOrCancelled() {
        try (var tab = opened(cast.ben)) {
            _setValue(value(), "7100");
        }
        try (var tab = opened(cast.ben)) {
            assertThat(value().figure()).isEqualByComparingTo("7100");
            _click(_get(Button.class, button -> button.withText("Cancel")));
        }
        try (var tab = opened(cast.ben)) {
            assertThat(value().figure()).isNull();
        }
    }

    @Test
    void aWeekMadeOfDaysTakesNoValueOfItsOwnButItsDaysAreCorrected() {
        takeTwoDaysOf(MONDAY);
        try (var tab = opened(cast.ben)) {
            day().setValue(MONDAY);
            assertThat(value().isReadOnly()).isTrue();
            assertThat(value().figure()).isNull();
            assertThat(tab.text()).contains("made of readings for single days");
        }
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            ShownCells.open(10);
            _click(_get(Button.class, button -> button.withText("Correct its days")));
            assertThat(_get(ReadingsDialog.class).getElement().getTextRecursively())
                    .contains("1000", "1100");
        }
    }
}
