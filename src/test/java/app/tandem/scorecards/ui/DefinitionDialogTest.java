package app.tandem.scorecards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Scorecards;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
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
            cast.actAs(cast.sam, () -> measures.define(measure, 1, Board.weeklyCalls()));
            click("Change definition");
            assertThat(name().getValue()).isEqualTo("Calls of the week");
        }
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
