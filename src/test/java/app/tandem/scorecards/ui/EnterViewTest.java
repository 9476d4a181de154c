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
import app.tandem.scorecards.Closes;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Readings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

@TandemTest
class EnterViewTest {
    private static final String PAGE = "scorecard/enter";
    private static final LocalDate WEEK =
            Cadence.WEEKLY.periodOf(Board.today()).plus(-1).start();
    private static final LocalDate BEFORE = WEEK.minusWeeks(1);

    private final Tabs tabs;
    private final Measures measures;
    private final Readings readings;
    private final Closes closes;
    private final Cast cast;

    EnterViewTest(Tabs tabs, Measures measures, Readings readings, Closes closes, Cast.Casting casting) {
        this.tabs = tabs;
        this.measures = measures;
        this.readings = readings;
        this.closes = closes;
        cast = casting.fresh();
    }

    private UUID weekly() {
        return cast.actAs(cast.lee, () -> measures.choose(Board.weeklyCalls()));
    }

    private void enter(Member who, UUID measure, LocalDate day, int value) {
        cast.actAs(
                who,
                () -> readings.enter(
                        List.of(new ReadingEntry(measure, day, BigDecimal.valueOf(value), "")), "Counted again"));
    }

    private Optional<ReadingLine> saved(UUID measure, LocalDate day) {
        return cast.actAs(
                cast.sam, () -> readings.existing(measures.find(measure), day).value());
    }

    private static SheetPicture.Cell cell(LocalDate day) {
        var picture = shown();
        var column = picture.columns().stream().map(SheetPicture.Column::day).toList();
        return picture.rows().getFirst().cells().get(column.indexOf(day.toString()));
    }

    private static SheetPicture shown() {
        return Objects.requireNonNull(
                _get(ReadingSheet.class).getElement().getPropertyBean("picture", SheetPicture.class));
    }

    private static List<CellAnswer.Shown> answers() {
        return List.of(JsonMapper.shared()
                .readValue(
                        _get(ReadingSheet.class)
                                .getElement()
                                .getPropertyRaw("answers")
                                .toString(),
                        CellAnswer.Shown[].class));
    }

    /** As the browser tells it, over what it shows there. */
    private static void type(UUID measure, LocalDate day, @Nullable String text, @Nullable String note) {
        var shows = shown().columns().stream().anyMatch(column -> column.day().equals(day.toString()));
        var typed = new TypedCell(measure, day, text, note, shows ? cell(day).base() : "");
        _get(ReadingSheet.class)
                .typed(JsonNodeFactory.instance
                        .arrayNode()
                        .add(JsonMapper.shared().<tools.jackson.databind.JsonNode>valueToTree(typed)));
    }

    private static void type(UUID measure, LocalDate day, String text) {
        type(measure, day, text, null);
    }

    private static void save() {
        _get(ReadingSheet.class).save();
    }

    private static TextField reason() {
        return _get(TextField.class);
    }

    private static List<String> toMend() {
        return _find(NativeButton.class).stream()
                .map(NativeButton::getText)
                .filter(words -> words.contains("Calls of the week"))
                .toList();
    }

    @Test
    void withoutMeasuresThePageOffersTheFirstStep() {
        try (var tab = tabs.open(cast.ben, PAGE)) {
            assertThat(tab.text()).contains("First choose what to watch");
            assertThat(_get(Button.class, button -> button.withText("Choose measures"))
                            .isVisible())
                    .isTrue();
        }
    }

    @Test
    void theScorecardLeadsHere() {
        weekly();
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            _click(_get(Button.class, button -> button.withText("Enter readings")));
            assertThat(_find(ReadingSheet.class)).hasSize(1);
            assertThat(shown().rows()).extracting(SheetPicture.Row::name).containsExactly("Calls of the week");
        }
    }

    @Test
    void nothingCountsBeforeItIsSavedAndThenAllOfItDoes() {
        var measure = weekly();
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, BEFORE, "5.900,5");
            type(measure, WEEK, "6100");
            assertThat(tab.text()).contains("2 readings not saved yet").contains("Save 2 readings");
            assertThat(saved(measure, WEEK)).isEmpty();
            _click(_get(Button.class, button -> button.withText("Save 2 readings")));
            assertThat(tab.text()).contains("Everything is saved");
            assertThat(cell(WEEK).shown()).isEqualTo("6100");
        }
        assertThat(saved(measure, BEFORE)).hasValueSatisfying(line -> {
            assertThat(line.value()).isEqualByComparingTo("5900.5");
        });
    }

    @Test
    void oneValueThatCannotBeReadKeepsAllOfItAndLeadsToItself() {
        var measure = weekly();
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, BEFORE, "many");
            type(measure, WEEK, "6100");
            save();
            assertThat(tab.text()).contains("Nothing is saved yet, because of 1 reading:");
            assertThat(toMend())
                    .singleElement()
                    .asString()
                    .endsWith("“many” is no number we can read. Write it like 4.2.");
            assertThat(saved(measure, WEEK)).isEmpty();
            type(measure, BEFORE, "5900");
            save();
        }
        assertThat(saved(measure, WEEK)).isPresent();
        assertThat(saved(measure, BEFORE)).isPresent();
    }

    @Test
    void whatWasTypedIsThereAgainForItsAuthorAlone() {
        var measure = weekly();
        var longAgo = WEEK.minusWeeks(27);
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, WEEK, "61", "Phones were down.");
            for (var step = 0; step < 3; step++) {
                _click(_get(Button.class, button -> button.withText("← Earlier")));
            }
            assertThat(cell(longAgo).shown()).isEmpty();
            type(measure, longAgo, "5000");
        }
        try (var tab = tabs.open(cast.mia, PAGE)) {
            assertThat(tab.text()).contains("Everything is saved");
        }
        try (var tab = tabs.open(cast.ben, PAGE)) {
            assertThat(tab.text()).contains("2 readings not saved yet");
            assertThat(answers())
                    .extracting(CellAnswer.Shown::text, CellAnswer.Shown::note)
                    .contains(org.assertj.core.groups.Tuple.tuple("61", "Phones were down."));
            type(measure, WEEK, null, null);
            type(measure, longAgo, null, null);
            assertThat(tab.text()).contains("Everything is saved");
        }
        try (var tab = tabs.open(cast.ben, PAGE)) {
            assertThat(answers()).isEmpty();
        }
    }

    @Test
    void aYearOfDaysIsKept() {
        var daily = cast.actAs(cast.lee, () -> measures.choose(Board.callsOffered()));
        var cells = JsonNodeFactory.instance.arrayNode();
        for (var day = 1; day <= 365; day++) {
            cells.add(JsonMapper.shared()
                    .<tools.jackson.databind.JsonNode>valueToTree(new TypedCell(
                            daily, Board.today().minusDays(day), "6000", "As the dialler counted them.", "")));
        }
        try (var tab = tabs.open(cast.ben, PAGE)) {
            _get(ReadingSheet.class).typed(cells);
        }
        try (var tab = tabs.open(cast.ben, PAGE)) {
            assertThat(tab.text()).contains("365 readings not saved yet");
            save();
            assertThat(tab.text()).contains("Everything is saved");
        }
    }

    @Test
    void whoeverCorrectsSaysWhy() {
        var measure = weekly();
        enter(cast.lee, measure, WEEK, 6100);
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, WEEK, "6200");
            assertThat(answers().getFirst().means()).isEqualTo("6200, was 6100");
            save();
            assertThat(reason().getErrorMessage())
                    .isEqualTo("Both sides will read it beside the old value and the new one.");
            assertThat(saved(measure, WEEK).orElseThrow().value()).isEqualByComparingTo("6100");
            _setValue(reason(), "Late calls added");
            save();
        }
        assertThat(saved(measure, WEEK)).hasValueSatisfying(line -> {
            assertThat(line.value()).isEqualByComparingTo("6200");
            assertThat(line.reason()).isEqualTo("Late calls added");
        });
    }

    @Test
    void whatAColleagueSavesAppearsAndLeavesWhatIsTyped() {
        var measure = weekly();
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, WEEK, "6200");
            enter(cast.lee, measure, BEFORE, 5900);
            tab.awaitPush(() -> cell(BEFORE).shown().equals("5900"));
            assertThat(cell(BEFORE).story()).contains("by Lee Carter");
            assertThat(answers()).extracting(CellAnswer.Shown::text).containsExactly("6200");
        }
    }

    @Test
    void aColleaguesValueForTheSamePeriodIsShownBesideAndOverwrittenOnlyBySomebodyWhoSawIt() {
        var measure = weekly();
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, WEEK, "6200");
            enter(cast.lee, measure, WEEK, 6100);
            tab.awaitPush(() -> !answers().getFirst().meanwhile().isEmpty());
            assertThat(answers().getFirst().meanwhile()).isEqualTo("Now 6100, by Lee Carter.");
            _setValue(reason(), "Counted again");
            save();
            assertThat(toMend()).singleElement().asString().endsWith("Now 6100, by Lee Carter. You typed 6200.");
            assertThat(saved(measure, WEEK).orElseThrow().value()).isEqualByComparingTo("6100");
            save();
        }
        assertThat(saved(measure, WEEK).orElseThrow().value()).isEqualByComparingTo("6200");
    }

    @Test
    void whatIsThereAlreadyIsNothingToSave() {
        var measure = weekly();
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, WEEK, "6100");
            enter(cast.lee, measure, WEEK, 6100);
            tab.awaitPush(() -> tab.text().contains("Everything is saved"));
            save();
            assertThat(tab.text()).contains("There is nothing to save");
        }
    }

    @Test
    void aNoteAloneNeedsAValueThatItBelongsTo() {
        var measure = weekly();
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(measure, WEEK, null, "The line was down.");
            save();
            assertThat(toMend()).singleElement().asString().contains("Write the value that this note belongs to.");
        }
        enter(cast.lee, measure, WEEK, 6100);
        try (var tab = tabs.open(cast.ben, PAGE)) {
            save();
            assertThat(toMend()).singleElement().asString().endsWith("Now 6100, by Lee Carter.");
            save();
        }
        assertThat(saved(measure, WEEK).orElseThrow().note()).isEqualTo("The line was down.");
    }

    @Test
    void inAClosedWeekNothingIsTyped() {
        var measure = weekly();
        enter(cast.mia, measure, WEEK, 6100);
        var week = Cadence.WEEKLY.periodOf(WEEK);
        cast.actAs(cast.lee, () -> closes.sign(week, Map.of(measure, "6100")));
        cast.actAs(cast.mia, () -> closes.sign(week, Map.of(measure, "6100")));
        try (var tab = tabs.open(cast.ben, PAGE)) {
            assertThat(cell(WEEK).closed()).contains("is closed: both sides have signed it");
            type(measure, WEEK, "6200");
            save();
            assertThat(toMend()).singleElement().asString().contains("is closed");
        }
        assertThat(saved(measure, WEEK).orElseThrow().value()).isEqualByComparingTo("6100");
    }

    @Test
    void aMeasureOfAnotherPartnershipIsNoneHere() {
        weekly();
        var theirs = cast.actAs(cast.gil, () -> measures.choose(Board.weeklyCalls()));
        try (var tab = tabs.open(cast.ben, PAGE)) {
            type(theirs, WEEK, "6200");
            assertThat(tab.text()).contains("Everything is saved");
            assertThat(answers()).isEmpty();
        }
    }
}
