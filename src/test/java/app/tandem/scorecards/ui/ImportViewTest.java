package app.tandem.scorecards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentMember;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Delimiter;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.NumberStyle;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Scorecards;
import app.tandem.scorecards.Sheets;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@TandemTest
class ImportViewTest {
    private final Tabs tabs;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final CurrentMember currentMember;
    private final DataSource database;
    private final Cast cast;
    private final UUID measure;

    ImportViewTest(
            Tabs tabs,
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            CurrentMember currentMember,
            DataSource database,
            Cast.Casting casting) {
        this.tabs = tabs;
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.currentMember = currentMember;
        this.database = database;
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> measures.choose(Board.abandonment()));
    }

    private static void choose(String... lines) {
        _get(ImportView.class)
                .show(ReadingFile.read("calls.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anImportIsMatchedShownAndThenDone() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,abandon rate", "1999-06-21,11", "1999-06-30,12");
            tab.awaitPush(() -> tab.text().contains("2 new readings, from 21 Jun 1999 to 30 Jun 1999"));
            _click(_get(Button.class, spec -> spec.withText("Import 2 readings")));
            tab.awaitPush(() -> tab.text().contains("2 new."));
        }
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            assertThat(tab.text()).contains("The newest reading is of 30 Jun 1999");
            assertThat(ShownCells.aloud().getLast()).contains("12 %, Off target");
        }
    }

    @Test
    void eachColumnShowsWhatWouldBeWrittenInTheUnitOfItsMeasure() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,abandon rate,average_service_time_s", "1999-06-29,11.0,156.59", "1999-06-30,12,151");
            assertThat(tab.text())
                    .contains("Chosen: calls.csv, 2 rows")
                    .contains("11 % · 12 %")
                    .contains("156.59 · 151");
            assertThat(measureFor("average_service_time_s").getValue()).isNull();
            assertThat(measureFor("abandon rate")
                            .getItemLabelGenerator()
                            .apply(measureFor("abandon rate").getValue()))
                    .isEqualTo("Abandonment rate · %");
        }
    }

    @Test
    void valuesThatAMeasureCanHardlyMeanAreToldBeforeTheyAreImported() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,average_service_time_s", "1999-06-29,156.59", "1999-06-30,151");
            var choice = measureFor("average_service_time_s");
            choice.setValue(cast.actAs(cast.mia, () -> scorecards.measure(measure)));
            tab.awaitPush(() -> tab.text().contains("such as 156.59 % in row 2. Is this the right measure?"));
            assertThat(_find(Button.class).stream().map(Button::getText)).contains("Import 2 readings");
        }
    }

    @Test
    void aMeasureThatIsMissingIsAddedFromItsColumnAndThenSuggested() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,average_service_time_s,average_queue_time_s", "1999-06-29,156.59,15.4");
            assertThat(_find(
                            Button.class,
                            spec -> spec.withText("Choose measures").withPredicate(Button::isVisible)))
                    .hasSize(2);
            cast.actAs(cast.lee, () -> measures.choose(Board.speedOfAnswer()));
            tab.awaitPush(() -> measureFor("average_queue_time_s").getValue() != null);
            tab.awaitPush(() -> tab.text().contains("15.4 s"));
            assertThat(measureFor("average_service_time_s").getValue()).isNull();
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<MeasureDetails> measureFor(String column) {
        return _get(
                ComboBox.class,
                spec -> spec.withPredicate(
                        choice -> choice.getAriaLabel().orElse("").equals("Measure for " + column)));
    }

    @Test
    void theWayOnLeadsToTheImportedPeriodEvenWhenNewerReadingsAreThere() {
        cast.actAs(cast.mia, () -> {
            readings.enter(List.of(new ReadingEntry(measure, scorecards.today(), BigDecimal.TWO, "")), "");
        });
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,abandon rate", "1999-06-21,11", "1999-06-30,12");
            tab.awaitPush(() -> tab.text().contains("2 new readings"));
            _click(_get(Button.class, spec -> spec.withText("Import 2 readings")));
            tab.awaitPush(() -> tab.text().contains("2 new."));
            _click(_get(Button.class, spec -> spec.withText("See the scorecard")));
            assertThat(tab.text()).contains("W14 1999 to W26 1999");
            assertThat(ShownCells.aloud().getLast()).contains("12 %, Off target");
        }
    }

    @Test
    void aBadFileIsToldByRowAndColumnAndCannotBeImported() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,abandonment rate", "1999-02-31,11");
            tab.awaitPush(() -> tab.text().contains("Row 2, date"));
            assertThat(tab.text()).contains("is not a day");
            assertThat(_find(Button.class).stream().map(Button::getText)).noneMatch(text -> text.startsWith("Import"));
        }
    }

    @Test
    void thePageStaysFreeWhileAFileIsComparedAndShowsTheNewestAnswer() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,abandonment rate", "1999-06-29,\"1,5\"", "1999-06-30,\"2,5\"");
            // Whether its progress is still to be seen depends on how quick the machine is.
            numbers().setValue(NumberStyle.POINT);
            numbers().setValue(NumberStyle.COMMA);
            tab.awaitPush(() -> tab.text().contains("2 new readings"));
            assertThat(_find(ProgressBar.class)).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Select<NumberStyle> numbers() {
        return _get(Select.class, spec -> spec.withLabel("Numbers are written like"));
    }

    private static String nameOfProgress() {
        return _get(ProgressBar.class).getElement().getAttribute("aria-label");
    }

    @Test
    void aRefusedImportLeavesTheFileItsColumnsAndTheReason() {
        var tooLong = "Late calls added. ".repeat(30);
        cast.actAs(cast.lee, () -> {
            readings.enter(List.of(new ReadingEntry(measure, LocalDate.of(1999, 6, 28), BigDecimal.TEN, "")), "");
        });
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,abandonment rate", "1999-06-28,11");
            numbers().setValue(NumberStyle.COMMA);
            tab.awaitPush(() -> tab.text().contains("1 values are there already and would change"));
            _setValue(_get(TextField.class), tooLong);
            _click(_get(Button.class, spec -> spec.withText("Import 1 reading")));
            tab.awaitPush(() -> tab.text().contains("A reason has up to 500 characters."));
            tab.awaitPush(() -> !_find(PreviewCard.class).isEmpty());
            assertThat(numbers().getValue()).isEqualTo(NumberStyle.COMMA);
            assertThat(_get(TextField.class).getValue()).isEqualTo(tooLong);
            _setValue(_get(TextField.class), "Late calls added");
            _click(_get(Button.class, spec -> spec.withText("Import 1 reading")));
            tab.awaitPush(() -> tab.text().contains("1 corrected"));
        }
    }

    @Test
    void whateverBreaksBesideThePageIsTold() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            var told = new AtomicReference<Throwable>();
            new Aside(currentMember)
                    .run(
                            () -> {
                                throw new NoClassDefFoundError("Gone");
                            },
                            done -> {},
                            told::set);
            tab.awaitPush(() -> told.get() instanceof NoClassDefFoundError);
        }
    }

    @Test
    void closingTheTabDoesNotStopTheImport() throws Exception {
        try (var somebody = database.getConnection()) {
            try (var tab = tabs.open(cast.mia, "scorecard/import")) {
                choose("date,abandonment rate", "1999-06-21,11", "1999-06-30,12");
                tab.awaitPush(() -> tab.text().contains("2 new readings"));
                letWait(somebody);
                _click(_get(Button.class, spec -> spec.withText("Import 2 readings")));
                assertThat(nameOfProgress()).isEqualTo("Importing calls.csv");
            }
            somebody.rollback();
        }
        var patience = Instant.now().plus(Duration.ofSeconds(10));
        while (cast.actAs(cast.lee, () -> scorecards.latest(measure)).isEmpty()) {
            assertThat(Instant.now()).as("the import is done").isBefore(patience);
            Thread.sleep(20);
        }
    }

    @Test
    void aWorkbookWithOneReadingInEachRowIsMatchedByNameAndTheRestLeftOutOnPurpose() {
        var workbook = Sheets.workbook(book -> {
            var sheet = book.newWorksheet("Calls");
            var rows = new Object[][] {
                {"Day", "KPI", "Value"},
                {"1999-06-29", "Abandonment rate", 11},
                {"1999-06-30", "Abandonment rate", 12},
                {"1999-06-30", "Tea", 3}
            };
            for (var row = 0; row < rows.length; row++) {
                sheet.value(row, 0, (String) rows[row][0]);
                sheet.value(row, 1, (String) rows[row][1]);
                if (rows[row][2] instanceof Integer number) {
                    sheet.value(row, 2, number);
                } else {
                    sheet.value(row, 2, (String) rows[row][2]);
                }
            }
        });
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            _get(ImportView.class).show(ReadingFile.read("calls.xlsx", workbook));
            assertThat(tab.text()).contains("A workbook, of which the sheet “Calls” is read.");
            assertThat(measureFor("Abandonment rate").getValue().id()).isEqualTo(measure);
            tab.awaitPush(() -> tab.text().contains("“Tea”, in 1 row, is matched to no measure yet."));
            _setValue(
                    _get(
                            Checkbox.class,
                            spec -> spec.withPredicate(
                                    box -> box.getAriaLabel().orElse("").equals("Leave out Tea"))),
                    true);
            tab.awaitPush(() -> tab.text().contains("2 new readings"));
            _click(_get(Button.class, spec -> spec.withText("Import 2 readings")));
            tab.awaitPush(() -> tab.text().contains("2 new."));
            _click(_get(Button.class, spec -> spec.withText("Import another file")));
            _get(ImportView.class).show(ReadingFile.read("calls.xlsx", workbook));
            assertThat(tab.text()).contains("As last time, by " + cast.mia.name() + " on ");
            tab.awaitPush(() -> tab.text().contains("Already imported: all 2 readings"));
        }
    }

    @Test
    void whatTheFileWasReadAsCanBeChangedAndIsReadAgain() {
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            _get(ImportView.class)
                    .show(ReadingFile.read(
                            "calls.csv", "date|abandon rate\n1999-06-29|11;5\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(tab.text()).contains("A text in UTF-8, its cells separated by bars.");
            _setValue(delimiters(), Delimiter.SEMICOLON);
            assertThat(tab.text())
                    .contains("its cells separated by semicolons.")
                    .contains("This row has 2 cells");
            _setValue(delimiters(), Delimiter.BAR);
            assertThat(tab.text()).contains("its cells separated by bars.").contains("2 · What the columns mean");
        }
    }

    @SuppressWarnings("unchecked")
    private static Select<Delimiter> delimiters() {
        return _get(Select.class, spec -> spec.withLabel("Its cells are separated by"));
    }

    @Test
    void fractionsAreAskedAboutAndTheFiguresFollowTheAnswer() {
        cast.actAs(cast.lee, () -> {
            readings.enter(List.of(new ReadingEntry(measure, LocalDate.of(1999, 6, 28), BigDecimal.TEN, "")), "");
        });
        try (var tab = tabs.open(cast.mia, "scorecard/import")) {
            choose("date,abandonment rate", "1999-06-28,0.12", "1999-06-29,0.08");
            tab.awaitPush(() -> !_find(Checkbox.class).isEmpty());
            assertThat(_get(Checkbox.class).getLabel())
                    .isEqualTo("abandonment rate: The values look like fractions: 0.12 means 12 %. Read them so?");
            assertThat(tab.text()).contains("10 becomes 12");
            _setValue(_get(Checkbox.class), false);
            tab.awaitPush(() -> tab.text().contains("10 becomes 0.12"));
        }
    }

    /** Whoever writes readings of a measure holds its row. */
    private void letWait(Connection somebody) throws SQLException {
        somebody.setAutoCommit(false);
        try (var hold = somebody.prepareStatement("select id from measure where id = ? for update")) {
            hold.setBytes(
                    1,
                    ByteBuffer.allocate(16)
                            .putLong(measure.getMostSignificantBits())
                            .putLong(measure.getLeastSignificantBits())
                            .array());
            hold.executeQuery();
        }
    }
}
