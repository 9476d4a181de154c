package app.tandem.actions.ui;

import static app.tandem.OnPaper.colleague;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.drafts.Drafts;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import app.tandem.shell.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class ActionsViewTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(9);

    private final Actions actions;
    private final Limits limits;
    private final Drafts drafts;
    private final Tabs tabs;
    private final Cast cast;

    ActionsViewTest(Actions actions, Limits limits, Drafts drafts, Tabs tabs, Cast.Casting casting) {
        this.actions = actions;
        this.limits = limits;
        this.drafts = drafts;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptyPageSaysWhatBelongsHere() {
        try (var tab = tabs.open(cast.lee, "actions")) {
            assertThat(tab.text()).contains("Nothing waits for you").contains("Nothing is open on this side");
        }
    }

    @Test
    void anEmptyPageHasAnExampleThatOneClickWritesIntoTheForm() {
        try (var tab = tabs.open(cast.lee, "actions")) {
            assertThat(tab.text()).contains("No action yet");
            _click(_get(Button.class, spec -> spec.withText("Begin with this example")));
            assertThat(owner().getValue()).isEqualTo(colleague(cast.lee));
            _click(_get(Button.class, spec -> spec.withText("Add action")));
            tab.awaitPush(() -> _find(EmptyState.class).isEmpty());
            assertThat(tab.text()).contains("Call five customers whose case was closed twice");
        }
        try (var tab = tabs.open(cast.auditor(Side.CLIENT), "actions")) {
            assertThat(tab.text()).doesNotContain("Begin with this example");
        }
    }

    @Test
    void whileItsClockStandsStillNoDayIsSaidToBeDue() {
        var id = leeAsksBen();
        cast.actAs(cast.ben, () -> limits.set(id, cast.sam.personId(), "Money is not mine to give."));
        try (var tab = tabs.open(cast.lee, "actions/" + id)) {
            assertThat(tab.text()).contains("The clock stands still. It was due", "with Sam Wolfe since today");
        }
        cast.actAs(cast.sam, () -> limits.decide(id, "Yes, up to 10 USD."));
        try (var tab = tabs.open(cast.lee, "actions/" + id)) {
            assertThat(tab.text()).doesNotContain("The clock stands still");
        }
    }

    @Test
    void anEmptyFormNamesAllThatIsMissingEachAtItsField() {
        try (var tab = tabs.open(cast.lee, "actions")) {
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("By when?")), SOON.minusYears(1));
            _click(_get(Button.class, spec -> spec.withText("Add action")));
            assertThat(_get(TextField.class, spec -> spec.withLabel("What will be done?"))
                            .getErrorMessage())
                    .contains("what will be done");
            assertThat(owner().getErrorMessage()).contains("the one person who will do it");
            assertThat(_get(DatePicker.class, spec -> spec.withLabel("By when?"))
                            .getErrorMessage())
                    .contains("over already");
            assertThat(owner().isInvalid()).isTrue();
        }
    }

    @Test
    void anActionIsAddedWithOneOwnerAndADay() {
        try (var tab = tabs.open(cast.lee, "actions")) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("What will be done?")), "Publish the macro");
            _setValue(owner(), colleague(cast.ben));
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("By when?")), SOON);
            _click(_get(Button.class, spec -> spec.withText("Add action")));
            tab.awaitPush(() -> tab.text().contains("asked by you"));
            assertThat(tab.text()).contains("Publish the macro").contains("Ben Reyes");
        }
    }

    @Test
    void aColleaguesStepArrivesWithoutReloading() {
        var id = leeAsksBen();
        try (var tab = tabs.open(cast.lee, "actions")) {
            _assertNone(Button.class, spec -> spec.withText("Done"));
            _assertNone(Button.class, spec -> spec.withText("Confirm"));
            cast.actAs(cast.ben, () -> actions.finish(id));
            tab.awaitPush(() -> tab.text().contains("Done, waits to be confirmed"));
            _click(_get(Button.class, spec -> spec.withText("Confirm")));
            tab.awaitPush(() -> tab.text().contains("Confirmed"));
        }
    }

    @Test
    void itsOwnerMovesTheDateAndBothSidesSeeTheFirst() {
        var id = leeAsksBen();
        try (var tab = tabs.open(cast.ben, "actions/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Move the date")));
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("New day")), SOON.plusDays(3));
            _click(_get(Button.class, spec -> spec.withText("Move")));
            tab.awaitPush(() -> tab.text().contains("moved 1×, first due " + Days.brief(SOON, LocalDate.now())));
        }
    }

    @Test
    void whoeverIsAboutToTakeAStepKeepsTheirPlaceAndTakesItAsItIsNow() {
        var id = leeAsksBen();
        try (var tab = tabs.open(cast.ben, "actions/" + id)) {
            var move = _get(Button.class, spec -> spec.withText("Move the date"));
            cast.actAs(cast.lee, () -> actions.moveTo(id, SOON.plusDays(5)));
            tab.awaitPush(() -> tab.text().contains("moved 1×"));
            assertThat(_get(Button.class, spec -> spec.withText("Move the date")))
                    .isSameAs(move);
            _click(move);
            assertThat(_get(DatePicker.class, spec -> spec.withLabel("New day")).getValue())
                    .isEqualTo(SOON.plusDays(5));
        }
    }

    @Test
    void whatIsBeyondItsOwnerWaitsForTheOneTheyNamed() {
        var id = leeAsksBen();
        try (var tab = tabs.open(cast.ben, "actions/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Beyond my authority")));
            _setValue(decider(), colleague(cast.sam));
            _setValue(_get(TextArea.class), "Money is not mine to give.");
        }
        try (var tab = tabs.open(cast.ben, "actions/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Beyond my authority")));
            assertThat(decider().getValue()).as("kept over a reload").isEqualTo(colleague(cast.sam));
            _click(_get(Button.class, spec -> spec.withText("Ask for a decision")));
            tab.awaitPush(() -> tab.text().contains("Beyond your authority, with Sam Wolfe since today"));
            _assertNone(Button.class, spec -> spec.withText("Done"));
            _assertNone(Button.class, spec -> spec.withText("Decide"));
        }
        try (var tab = tabs.open(cast.lee, "actions")) {
            assertThat(tab.text()).contains("with Sam Wolfe since today").contains("clock stopped");
        }
        try (var tab = tabs.open(cast.sam, "actions/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Decide")));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What do you decide?")), "Yes, up to 10 USD.");
            _click(_get(Button.class, spec -> spec.withText("Give the decision")));
            tab.awaitPush(() -> tab.text().contains("Sam Wolfe: decided: Yes, up to 10 USD."));
        }
    }

    @Test
    void theDayThatWasChosenIsThereAgainAfterReloading() {
        var id = leeAsksBen();
        for (var day : List.of(SOON, SOON.plusDays(3))) {
            try (var tab = tabs.open(cast.ben, "actions/" + id)) {
                _click(_get(Button.class, spec -> spec.withText("Move the date")));
                var moved = _get(DatePicker.class, spec -> spec.withLabel("New day"));
                assertThat(moved.getValue()).isEqualTo(day);
                _setValue(moved, SOON.plusDays(3));
            }
        }
    }

    @Test
    void droppingNeedsAReason() {
        var id = leeAsksBen();
        try (var tab = tabs.open(cast.lee, "actions/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Drop")));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Why is it dropped?")), "Not needed any more");
            _click(_get(Button.class, spec -> spec.withText("Drop this action")));
            tab.awaitPush(() -> tab.text().contains("Dropped because"));
        }
    }

    @Test
    void whatWasFilledInIsThereAgainAfterAReloadUntilItIsAdded() {
        try (var tab = tabs.open(cast.lee, "actions")) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("What will be done?")), "Publish the macro");
            _setValue(owner(), colleague(cast.ben));
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("By when?")), SOON);
        }
        try (var tab = tabs.open(cast.sam, "actions")) {
            assertThat(tab.text()).doesNotContain("Publish the macro");
        }
        try (var tab = tabs.open(cast.lee, "actions")) {
            assertThat(owner().getValue()).isEqualTo(colleague(cast.ben));
            _click(_get(Button.class, spec -> spec.withText("Add action")));
            tab.awaitPush(() -> tab.text().contains("asked by you"));
        }
        try (var tab = tabs.open(cast.lee, "actions")) {
            assertThat(_get(TextField.class, spec -> spec.withLabel("What will be done?"))
                            .getValue())
                    .isEmpty();
            assertThat(owner().getValue()).isNull();
        }
    }

    @Test
    void aReasonIsThereAgainAfterAReloadUntilItIsGiven() {
        var id = leeAsksBen();
        try (var tab = tabs.open(cast.lee, "actions/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Drop")));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Why is it dropped?")), "Not needed any more");
        }
        try (var tab = tabs.open(cast.lee, "actions/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Drop")));
            assertThat(_get(TextArea.class).getValue()).isEqualTo("Not needed any more");
            _click(_get(Button.class, spec -> spec.withText("Drop this action")));
            tab.awaitPush(() -> tab.text().contains("Dropped because"));
        }
        assertThat(cast.actAs(cast.lee, () -> drafts.of(id))).isEmpty();
    }

    @Test
    void aStrangerFindsNothingAtItsAddress() {
        var id = leeAsksBen();
        for (var stranger : new Member[] {cast.gil, cast.miaAtGlobex}) {
            try (var tab = tabs.open(stranger, "actions/" + id)) {
                assertThat(tab.text()).contains("There is nothing here").doesNotContain("refund macro");
            }
        }
        try (var tab = tabs.openAddress(cast.gil.personId(), "p/" + cast.lee.slug() + "/actions/" + id)) {
            assertThat(tab.text()).doesNotContain("refund macro");
        }
    }

    private UUID leeAsksBen() {
        return cast.actAs(
                cast.lee, () -> actions.add(new ActionDraft("Publish the refund macro", cast.ben.personId(), SOON)));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Colleague> owner() {
        return _get(ComboBox.class, spec -> spec.withLabel("Who does it?"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Colleague> decider() {
        return _get(ComboBox.class, spec -> spec.withLabel("Who decides?"));
    }
}
