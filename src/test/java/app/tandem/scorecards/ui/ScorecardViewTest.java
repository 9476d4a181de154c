package app.tandem.scorecards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cell;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Weeks;
import app.tandem.shell.DayPicker;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataChangeEvent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class ScorecardViewTest {
    private static final LocalDate DAY = Board.today();

    private final Tabs tabs;
    private final Measures measures;
    private final Readings readings;
    private final ReadingImports imports;
    private final Cast cast;

    ScorecardViewTest(Tabs tabs, Measures measures, Readings readings, ReadingImports imports, Cast.Casting casting) {
        this.tabs = tabs;
        this.measures = measures;
        this.readings = readings;
        this.imports = imports;
        cast = casting.fresh();
    }

    private UUID abandonment() {
        return cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
    }

    private void enter(UUID measure, LocalDate day, String value) {
        cast.actAs(cast.mia, () -> {
            readings.enter(List.of(new ReadingEntry(measure, day, new BigDecimal(value), "")), "Counted again");
        });
    }

    private List<String> cells() {
        return ShownCells.aloud();
    }

    @Test
    void anEmptyScorecardSaysWhatBelongsThereAndOffersTheFirstStep() {
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            assertThat(tab.text()).contains("Nothing is watched yet");
            _click(_get(Button.class, spec -> spec.withText("Choose measures")));
            _setValue(_get(TextField.class), "abandonment");
            _click(_get(Button.class, spec -> spec.withText("Choose")));
            _click(_get(Button.class, spec -> spec.withText("Save definition")));
            tab.awaitPush(() -> tab.text().contains("at most 5 % · Lee, no BPO owner"));
        }
    }

    @Test
    void statusIsSaidInWordsNotByColourAlone() {
        enter(abandonment(), DAY, "8.9");
        try (var tab = tabs.open(cast.sam, "scorecard")) {
            assertThat(cells()).hasSize(13).last().asString().contains("8.9 %, Off target");
            assertThat(tab.text()).contains("■");
        }
    }

    @Test
    void aReadingEnteredByAColleagueAppearsWithoutReloading() {
        var measure = abandonment();
        enter(measure, DAY, "4.2");
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            assertThat(cells().getLast()).contains("4.2 %, On target");
            enter(measure, DAY, "8.9");
            tab.awaitPush(() -> cells().getLast().contains("8.9 %, Off target"));
        }
    }

    @Test
    void nothingOfItArrivesInAnotherPartnership() {
        var measure = abandonment();
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            try (var tab = tabs.open(stranger, "scorecard")) {
                enter(measure, DAY, "7.77");
                cast.actAs(
                        stranger,
                        () -> measures.choose(stranger == cast.gil ? Board.satisfaction() : Board.callsOffered()));
                tab.awaitPush(() -> !tab.text().contains("Nothing is watched yet"));
                assertThat(tab.text()).doesNotContain("Abandonment").doesNotContain("7.77");
            }
        }
    }

    @Test
    void aStrangersAddressIsNotFound() {
        var measure = abandonment();
        enter(measure, DAY, "7.77");
        for (var address : List.of(
                "p/" + cast.lee.slug() + "/scorecard",
                "p/" + cast.lee.slug() + "/scorecard/" + measure,
                "p/" + cast.lee.slug() + "/scorecard/import",
                "p/" + cast.lee.slug() + "/scorecard/enter",
                "p/" + cast.gil.slug() + "/scorecard/" + measure)) {
            try (var tab = tabs.openAddress(cast.gil.personId(), address)) {
                assertThat(tab.text()).as(address).doesNotContain("Abandonment").doesNotContain("7.77");
            }
        }
    }

    @Test
    void aShareAboveTheWholeIsAskedAboutOnce() {
        abandonment();
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            ShownCells.open(12);
            _click(_get(Button.class, spec -> spec.withText("Enter it")));
            _get(DayPicker.class, spec -> spec.withLabel("For the period that holds"))
                    .setValue(DAY);
            var value = _get(FigureField.class, field -> field.withLabel("Abandonment rate"));
            _setValue(value, "420");
            var save = _get(Button.class, spec -> spec.withText("Save readings"));
            _click(save);
            assertThat(value.getErrorMessage()).isEqualTo("420 % is hardly possible. Save again if it is right.");
            assertThat(cells()).noneMatch(cell -> cell.contains("420"));
            _click(save);
            tab.awaitPush(() -> cells().getLast().contains("420 %"));
        }
    }

    @Test
    void readingsAreTypedInAndACorrectionIsAskedWhy() {
        var measure = abandonment();
        enter(measure, DAY, "4.2");
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            ShownCells.open(12);
            _click(_get(Button.class, spec -> spec.withText("Correct it")));
            _get(DayPicker.class, spec -> spec.withLabel("For the period that holds"))
                    .setValue(DAY);
            var value = _get(FigureField.class, field -> field.withLabel("Abandonment rate"));
            assertThat(value.figure()).isEqualByComparingTo("4.2");
            _setValue(value, "4,4");
            _setValue(
                    _get(TextField.class, spec -> spec.withLabel("Why do values change that were there already?")),
                    "Typo");
            _click(_get(Button.class, spec -> spec.withText("Save readings")));
            tab.awaitPush(() -> cells().getLast().contains("4.4 %"));
        }
    }

    @Test
    void theAddressMayNameTheDayThatThePeriodsEndWith() {
        var measure = abandonment();
        enter(measure, LocalDate.of(1999, 6, 30), "8.9");
        enter(measure, DAY, "4.2");
        try (var tab = tabs.open(cast.lee, "scorecard?until=1999-06-30")) {
            assertThat(cells()).hasSize(13).last().asString().contains("8.9 %, Off target");
        }
        for (var noDay : List.of("1999-02-31", "soon", "2999-01-01", "")) {
            try (var tab = tabs.open(cast.lee, "scorecard?until=" + noDay)) {
                assertThat(cells()).as(noDay).last().asString().contains("4.2 %, On target");
            }
        }
    }

    @Test
    void aDayIsReachedAtOnceHoweverLongAgoItIs() {
        var measure = abandonment();
        enter(measure, LocalDate.of(1999, 6, 30), "8.9");
        enter(measure, DAY, "4.2");
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            var day = _get(DayPicker.class);
            assertThat(day.getValue()).isAfterOrEqualTo(DAY);
            _setValue(day, LocalDate.of(1999, 6, 30));
            assertThat(cells().getLast()).contains("8.9 %, Off target");
            _click(_get(Button.class, spec -> spec.withText("Later →")));
            assertThat(day.getValue()).isEqualTo(LocalDate.of(1999, 10, 3));
        }
    }

    @Test
    void aMeasuresPageHasItsSeriesItsMeaningAndItsHistory() {
        var measure = abandonment();
        enter(measure, DAY, "4.2");
        try (var tab = tabs.open(cast.sam, "scorecard/" + measure)) {
            assertThat(tab.text())
                    .contains("Abandonment rate")
                    .contains("abandoned after short-call limit / offered")
                    .contains("at most 5 %, watch up to 8 %");
            assertThat(_get(SeriesTable.class)).isNotNull();
            _click(_get(Button.class, spec -> spec.withText("History")));
            tab.awaitPush(() -> tab.text().contains("Lee Carter"));
        }
    }

    @Test
    void aCorrectedValueIsDrawnAgainInItsOwnRowAlone() {
        var measure = abandonment();
        enter(measure, DAY, "4.2");
        enter(measure, DAY.minusWeeks(1), "4.4");
        try (var tab = tabs.open(cast.sam, "scorecard/" + measure)) {
            var drawn = new ArrayList<String>();
            _get(SeriesTable.class)
                    .getDataProvider()
                    .addDataProviderListener(event -> drawn.add(
                            event instanceof DataChangeEvent.DataRefreshEvent<Cell> one
                                    ? one.getItem().shown()
                                    : "all of them"));
            cast.actAs(
                    cast.mia,
                    () -> readings.enter(
                            List.of(new ReadingEntry(measure, DAY, new BigDecimal("4.9"), "")), "Counted again"));
            tab.awaitPush(() -> !drawn.isEmpty());
            assertThat(drawn).containsExactly("4.9");
        }
    }

    @Test
    void weeksThatCanNoLongerBeChosenAreRefusedInWordsAndTheOldOnesShown() {
        var measure = abandonment();
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            _click(_get(Button.class, spec -> spec.withText("Choose measures")));
            @SuppressWarnings("unchecked")
            Select<Weeks> weeks = _get(Select.class, spec -> spec.withLabel("Weeks run from"));
            _setValue(weeks, Weeks.SUNDAY);
            assertThat(cast.actAs(cast.sam, () -> measures.weeks())).isEqualTo(Weeks.SUNDAY);
            enter(measure, DAY, "4.2");
            _setValue(weeks, Weeks.ISO);
            assertThat(weeks.getValue()).isEqualTo(Weeks.SUNDAY);
            assertThat(tab.text()).contains("Values of whole weeks are there already");
        }
    }

    @Test
    void anImportOfAColleagueAppearsWithoutReloading() {
        abandonment();
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            var file = ReadingFile.read(
                    "calls.csv", ("date,abandonment rate\n" + DAY + ",8.9\n").getBytes(StandardCharsets.UTF_8));
            cast.actAs(cast.mia, () -> imports.importReadings(file, imports.guess(file), "", done -> {}));
            tab.awaitPush(() -> cells().getLast().contains("8.9 %, Off target"));
        }
    }
}
