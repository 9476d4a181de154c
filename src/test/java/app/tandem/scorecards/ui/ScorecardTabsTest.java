package app.tandem.scorecards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.programmes.Programmes;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class ScorecardTabsTest {
    private final Tabs tabs;
    private final Measures measures;
    private final Readings readings;
    private final Programmes programmes;
    private final Cast cast;

    ScorecardTabsTest(Tabs tabs, Measures measures, Readings readings, Programmes programmes, Cast.Casting casting) {
        this.tabs = tabs;
        this.measures = measures;
        this.readings = readings;
        this.programmes = programmes;
        cast = casting.fresh();
    }

    private UUID choose(MeasureDraft draft) {
        return cast.actAs(cast.lee, () -> measures.choose(draft));
    }

    private void enter(UUID measure, String value, String note) {
        cast.actAs(cast.mia, () -> {
            readings.enter(
                    List.of(new ReadingEntry(measure, Board.today(), new BigDecimal(value), note)), "Counted again");
        });
    }

    private static List<String> names() {
        return ShownCells.names();
    }

    private static List<String> pills() {
        return _find(_get(MeasureFilter.class), NativeButton.class).stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static void press(String pill) {
        _click(_find(_get(MeasureFilter.class), NativeButton.class).stream()
                .filter(button -> button.getText().startsWith(pill))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theWorstStandsFirst() {
        enter(choose(Board.named("Alpha")), "100", "");
        enter(choose(Board.named("Beta")), "900", "");
        enter(choose(Board.named("Gamma")), "600", "");
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            assertThat(names()).containsExactly("Beta", "Gamma", "Alpha");
        }
    }

    @Test
    void noRowMovesUnderAReadersEyesUntilTheyAskForIt() {
        var alpha = choose(Board.named("Alpha"));
        enter(alpha, "100", "");
        enter(choose(Board.named("Beta")), "600", "");
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            enter(alpha, "900", "");
            tab.awaitPush(() -> tab.text().contains("Off target"));
            assertThat(names()).containsExactly("Beta", "Alpha");
            _click(_get(Button.class, spec -> spec.withText("Worst first again")));
            assertThat(names()).containsExactly("Alpha", "Beta");
            assertThat(_find(Button.class, spec -> spec.withText("Worst first again")))
                    .isEmpty();
        }
    }

    @Test
    void eachTabIsInTheAddress() {
        choose(Board.named("At the front"));
        choose(Board.named("Behind").placed(false, null));
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            assertThat(names()).containsExactly("At the front");
            assertThat(pills())
                    .startsWith("Front · 1", "All · 2", "Philosophy · 0")
                    .hasSize(6);
            press("All");
            assertThat(names()).containsExactly("At the front", "Behind");
        }
        try (var tab = tabs.open(cast.ben, "scorecard?show=all")) {
            assertThat(names()).containsExactly("At the front", "Behind");
        }
        try (var tab = tabs.open(cast.ben, "scorecard?show=people")) {
            assertThat(names()).isEmpty();
            assertThat(tab.text()).contains("No measure stands here");
        }
        try (var tab = tabs.open(cast.ben, "scorecard?show=nonsense")) {
            assertThat(names()).containsExactly("At the front");
        }
    }

    @Test
    void aProgrammeHasItsTabAsSoonAsThereIsOne() {
        choose(Board.named("Of nobody"));
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            assertThat(pills()).hasSize(6);
            var desk = cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
            tab.awaitPush(() -> pills().size() == 7);
            choose(Board.named("Of the desk").placed(true, desk));
            tab.awaitPush(() -> pills().getLast().equals("Returns desk · 1"));
            press("Returns desk");
            assertThat(names()).containsExactly("Of the desk");
            cast.actAs(cast.sam, () -> programmes.end(desk));
            tab.awaitPush(() -> pills().size() == 6);
            tab.awaitPush(() -> names().size() == 2);
        }
        try (var tab = tabs.open(cast.gil, "scorecard")) {
            assertThat(tab.text()).doesNotContain("Returns desk");
        }
    }

    @Test
    void aCellTellsWithoutAskingTheServerWhoBroughtItAndWhatTheyNoted() {
        var measure = choose(Board.abandonment());
        enter(measure, "8.9", "Telecom outage on the 22nd");
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            assertThat(ShownCells.whence().getLast())
                    .startsWith("Entered ")
                    .contains("New York time by Mia Santos")
                    .endsWith("Telecom outage on the 22nd");
            assertThat(ShownCells.marks().getLast()).contains("noted");
            enter(measure, "8.1", "");
            tab.awaitPush(() -> ShownCells.whence().getLast().contains("Corrected"));
            assertThat(ShownCells.marks().getLast()).doesNotContain("noted");
        }
    }

    /** Thirteen periods of fifteen measures: what is said of each in words weighs less than one picture. */
    @Test
    void whatTheCellsSayKeepsThePageLight() {
        for (var number = 1; number <= 15; number++) {
            var measure = choose(Board.named("Measure number " + number));
            cast.actAs(cast.mia, () -> {
                for (var week = 0; week < 13; week++) {
                    readings.enter(
                            List.of(new ReadingEntry(
                                    measure, Board.today().minusWeeks(week), BigDecimal.TEN, "A note of some words")),
                            "");
                }
            });
        }
        try (var tab = tabs.open(cast.lee, "scorecard")) {
            var bytes = ShownCells.whence().stream().mapToInt(String::length).sum();
            assertThat(ShownCells.aloud()).hasSize(195);
            assertThat(bytes).isLessThan(30_000);
        }
    }
}
