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
import app.tandem.scorecards.Bounds;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Scorecards;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class DefinitionDialogTest {
    private final Tabs tabs;
    private final Measures measures;
    private final Readings readings;
    private final Scorecards scorecards;
    private final ScorecardDialogs dialogs;
    private final Cast cast;
    private final UUID measure;

    DefinitionDialogTest(
            Tabs tabs,
            Measures measures,
            Readings readings,
            Scorecards scorecards,
            ScorecardDialogs dialogs,
            Cast.Casting casting) {
        this.tabs = tabs;
        this.measures = measures;
        this.readings = readings;
        this.scorecards = scorecards;
        this.dialogs = dialogs;
        cast = casting.fresh();
        measure = cast.actAs(cast.lee, () -> measures.choose(Board.weeklyCalls()));
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static TextField name() {
        return _get(TextField.class, field -> field.withLabel("Name"));
    }

    private static FigureField target() {
        return _get(FigureField.class, field -> field.withLabel("On target from"));
    }

    @Test
    void whatWasTypedIsThereAgainAfterReloadingUntilItIsSaved() {
        try (var tab = tabs.open(cast.mia, "scorecard/" + measure)) {
            click("Change definition");
            _setValue(name(), "Calls in a week");
            _setValue(target(), "6000");
            _setValue(_get(IntegerField.class, field -> field.withLabel("Decimals shown")), 2);
        }
        try (var tab = tabs.open(cast.mia, "scorecard/" + measure)) {
            click("Change definition");
            assertThat(name().getValue()).isEqualTo("Calls in a week");
            assertThat(target().figure()).isEqualByComparingTo("6000");
            click("Save definition");
        }
        var definition = cast.actAs(cast.sam, () -> measures.find(measure)).definition();
        assertThat(definition.name()).isEqualTo("Calls in a week");
        assertThat(definition.decimals()).isEqualTo(2);
        try (var tab = tabs.open(cast.sam, "scorecard/" + measure)) {
            cast.actAs(cast.mia, () -> measures.define(measure, 1, Board.weeklyCalls()));
            click("Change definition");
            assertThat(name().getValue()).isEqualTo("Calls of the week");
        }
    }

    @Test
    void aNumberThatWasEmptiedIsAskedForAndNotFilledInByItself() {
        try (var tab = tabs.open(cast.mia, "scorecard/" + measure)) {
            click("Change definition");
            for (var emptied : List.of("Due, days after the period", "Weight in its pillar", "Decimals shown")) {
                var field = _get(IntegerField.class, spec -> spec.withLabel(emptied));
                var before = field.getValue();
                _setValue(field, null);
                click("Save definition");
                assertThat(_get(Paragraph.class, spec -> spec.withClasses("form-problem"))
                                .isVisible())
                        .as(emptied)
                        .isTrue();
                _setValue(field, before);
            }
            click("Save definition");
            assertThat(_find(TextField.class, spec -> spec.withLabel("Name"))).isEmpty();
        }
    }

    @Test
    void whatIsAgreedIsChangedOnceTheOtherSideHasSignedAndItIsTold() {
        agree();
        try (var tab = tabs.open(cast.lee, "scorecard/" + measure)) {
            click("Change definition");
            assertThat(starts().getHelperText()).contains("What is past keeps the rule it was measured under.");
            _setValue(target(), "6000");
            starts().setValue(starts().getListDataView().getItem(0));
            click("Save definition");
            tab.awaitPush(() -> tab.text().contains("Lee Carter proposes another definition from"));
            assertThat(tab.text())
                    .contains("target at least 5000 → at least 6000")
                    .contains("Until OnSpot signs");
            assertThat(_find(Button.class, spec -> spec.withText("Sign version 2")))
                    .isEmpty();
        }
        try (var home = tabs.open(cast.mia, "")) {
            assertThat(home.text()).contains("Sign another definition: Calls of the week");
        }
        try (var lees = tabs.open(cast.lee, "scorecard/" + measure)) {
            cast.actAs(cast.mia, () -> measures.sign(measure, seen().version()));
            lees.awaitPush(() -> lees.text().contains("Version 2, from"));
            assertThat(lees.text())
                    .doesNotContain("proposes another definition")
                    .contains("at least 6000");
        }
    }

    @Test
    void theOtherSideSignsWhereItReadsOrSaysWhatToTalkAboutFirst() {
        agree();
        cast.actAs(cast.lee, () -> measures.define(measure, seen().version(), more("6000"), now()));
        try (var tab = tabs.open(cast.mia, "scorecard/" + measure)) {
            click("Not yet, let us talk");
            _click(_find(Button.class, spec -> spec.withText("Not yet, let us talk"))
                    .getLast());
            assertThat(tab.text()).contains("Say in a sentence what should be talked about first.");
            _get(TextArea.class, field -> field.withLabel("What should we talk about first?"))
                    .setValue("December is full.");
            _click(_find(Button.class, spec -> spec.withText("Not yet, let us talk"))
                    .getLast());
            tab.awaitPush(() -> !tab.text().contains("proposes another definition"));
            cast.actAs(cast.lee, () -> measures.define(measure, seen().version(), more("5500"), now()));
            tab.awaitPush(() -> tab.text().contains("at least 5500"));
            click("Sign version 3");
            tab.awaitPush(() -> tab.text().contains("Version 3, from"));
        }
        var inAMonth = Cadence.WEEKLY.periodOf(Board.today().plusWeeks(4)).start();
        cast.actAs(cast.lee, () -> measures.define(measure, seen().version(), more("6000"), inAMonth));
        try (var tab = tabs.open(cast.ben, "scorecard/" + measure)) {
            click("Change definition");
            assertThat(target().getValue()).isEqualTo("6000");
            assertThat(starts().getValue().start()).as("as it was proposed").isEqualTo(inAMonth);
            click("Save definition");
            assertThat(tab.text()).contains("Lee Carter proposes");
        }
        try (var tab = tabs.open(cast.auditor(Side.CLIENT), "scorecard/" + measure)) {
            assertThat(tab.text()).contains("Version 3, from").doesNotContain("Change definition");
        }
    }

    @Test
    void theScorecardMarksWhereTheRuleChanged() {
        agree();
        cast.actAs(cast.lee, () -> measures.define(measure, seen().version(), more("6000"), now()));
        try (var tab = tabs.open(cast.ben, "scorecard")) {
            cast.actAs(cast.mia, () -> measures.sign(measure, seen().version()));
            tab.awaitPush(() -> ShownCells.marks().stream().anyMatch(marks -> marks.contains("new-rule")));
            assertThat(ShownCells.marks())
                    .filteredOn(marks -> marks.contains("new-rule"))
                    .hasSize(1);
            assertThat(ShownCells.aloud())
                    .filteredOn(cell -> cell.contains("Another rule"))
                    .singleElement()
                    .asString()
                    .endsWith("Another rule from here on: at least 6000");
        }
    }

    private void agree() {
        cast.actAs(cast.mia, () -> measures.confirmNumbers(measure, seen().version()));
    }

    private MeasureDetails seen() {
        return cast.actAs(cast.sam, () -> measures.find(measure));
    }

    private static MeasureDraft more(String calls) {
        return Board.weeklyCalls().within(Bounds.atLeast(new BigDecimal(calls), new BigDecimal("4000")));
    }

    private static LocalDate now() {
        return Cadence.WEEKLY.periodOf(Board.today()).start();
    }

    @SuppressWarnings("unchecked")
    private static Select<Period> starts() {
        return _get(Select.class, field -> field.withLabel("What is new counts from"));
    }

    @Test
    void aBoundThatIsNoNumberIsNotTakenForNone() {
        try (var tab = tabs.open(cast.mia, "scorecard/" + measure)) {
            click("Change definition");
            _setValue(target(), "6.0.0");
            click("Save definition");
            assertThat(tab.text()).contains("“On target from”: " + FigureField.UNREADABLE);
            assertThat(_find(DefinitionDialog.class)).hasSize(1);
        }
    }

    @Test
    void aCorrectionThatWasTypedIsThereAgainAfterReloading() {
        var day = Board.today();
        cast.actAs(cast.mia, () -> {
            readings.enter(List.of(new ReadingEntry(measure, day, BigDecimal.valueOf(7000), "")), "");
        });
        try (var tab = tabs.open(cast.ben, "scorecard/" + measure)) {
            correct(day);
            _setValue(_get(FigureField.class), "7100");
            _setValue(_get(TextField.class, field -> field.withLabel("Why")), "Late calls added");
        }
        try (var tab = tabs.open(cast.ben, "scorecard/" + measure)) {
            correct(day);
            assertThat(_get(FigureField.class).figure()).isEqualByComparingTo("7100");
            assertThat(_get(TextField.class, field -> field.withLabel("Why")).getValue())
                    .isEqualTo("Late calls added");
        }
    }

    private void correct(LocalDate day) {
        var details = scorecards.details(measure, Cadence.WEEKLY.periodOf(day));
        dialogs.correct(details.measure(), details.readings().getFirst());
    }
}
