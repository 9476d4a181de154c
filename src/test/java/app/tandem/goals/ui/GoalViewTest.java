package app.tandem.goals.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.drafts.Drafts;
import app.tandem.goals.ActiveGoals;
import app.tandem.goals.GoalState;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.goals.Outcome;
import app.tandem.goals.Rewordings;
import app.tandem.goals.TermField;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.shell.DayPicker;
import app.tandem.shell.UnreadableDay;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class GoalViewTest {
    private final Goals goals;
    private final Rewordings rewordings;
    private final ActiveGoals active;
    private final Partnerships partnerships;
    private final Drafts drafts;
    private final Tabs tabs;
    private final Cast cast;

    GoalViewTest(
            Goals goals,
            Rewordings rewordings,
            ActiveGoals active,
            Partnerships partnerships,
            Drafts drafts,
            Tabs tabs,
            Cast.Casting casting) {
        this.goals = goals;
        this.rewordings = rewordings;
        this.active = active;
        this.partnerships = partnerships;
        this.drafts = drafts;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void theOwnerWhoIsWaitedForSignsTheChange() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        try (var tab = tabs.open(cast.mia, "goals/" + id)) {
            assertThat(tab.text()).contains("Change to 75 % waits for Mia");
            assertThat(banner())
                    .contains(
                            "Lee proposes a change of terms: target 72 % → 75 %. 72 % stays in force until Mia signs.");
            _click(_get(Button.class, button -> button.withText("Sign 75 %")));
            tab.awaitPush(() -> tab.text().contains("Terms in force · version 2"));
            _assertNone(Button.class, button -> button.withText("Sign 75 %"));
        }
    }

    @Test
    void nobodyElseIsOfferedToSign() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        for (var other : new Member[] {cast.lee, cast.sam, cast.ben}) {
            try (var tab = tabs.open(other, "goals/" + id)) {
                assertThat(banner()).contains("72 % stays in force until Mia signs");
                _assertNone(Button.class, button -> button.withText("Sign 75 %"));
            }
        }
    }

    @Test
    void aColleaguesChangeAppearsWithoutReloading() {
        var id = agreed();
        try (var tab = tabs.open(cast.mia, "goals/" + id)) {
            assertThat(tab.text()).contains("Terms in force · version 1").doesNotContain("waits for Mia");
            cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
            tab.awaitPush(() -> tab.text().contains("Change to 75 % waits for Mia"));
        }
    }

    @Test
    void whoMaySignSignsTheWordsThatTheirButtonCameWith() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.UNIT, "%", "percent"));
        try (var mias = tabs.open(cast.mia, "goals/" + id)) {
            var beforeIt = _get(Button.class, button -> button.withText("Sign version 2"));
            cast.actAs(cast.lee, () -> rewordings.change(id, TermField.UNIT, "percent", "per cent"));
            mias.awaitPush(() -> mias.text().contains("per cent"));
            assertThat(_get(Button.class, button -> button.withText("Sign version 2")))
                    .isNotSameAs(beforeIt);
            assertThat(beforeIt.isAttached()).isFalse();
        }
    }

    @Test
    void whoDoesNotAgreeYetSaysWhyAndItWaitsForTheOtherUntilTheyHaveTalked() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        try (var mias = tabs.open(cast.mia, "goals/" + id)) {
            click("Not yet, let us talk");
            click("Say it");
            assertThat(mias.text()).contains("Say in a sentence what should be talked about first.");
            _get(TextArea.class, field -> field.withLabel("What should we talk about first?"))
                    .setValue("Our board first.");
            click("Say it");
            mias.awaitPush(() -> mias.text().contains("Our board first."));
        }
        assertThat(cast.actAs(cast.lee, goals::waitingForMe)).hasSize(1);
        assertThat(cast.actAs(cast.mia, goals::waitingForMe)).isEmpty();
        try (var lees = tabs.open(cast.lee, "")) {
            assertThat(lees.text()).contains("Mia Santos wants to talk first: Our board first.");
        }
        try (var lees = tabs.open(cast.lee, "goals/" + id)) {
            assertThat(lees.text()).contains("Mia Santos wants to talk first").contains("“Our board first.”");
            click("We have talked");
            lees.awaitPush(() -> !lees.text().contains("wants to talk first"));
        }
        assertThat(cast.actAs(cast.lee, goals::waitingForMe)).isEmpty();
    }

    @Test
    void whoTakesAChangeBackTakesBackOnlyWhatTheyHaveRead() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.UNIT, "%", "percent"));
        try (var lees = tabs.open(cast.lee, "goals/" + id)) {
            var beforeIt = _get(Button.class, button -> button.withText("Take it back"));
            cast.actAs(cast.mia, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
            lees.awaitPush(() -> banner().contains("75"));
            assertThat(beforeIt.isAttached()).isFalse();
        }
    }

    @Test
    void aRemoteChangeNeverReplacesWhatIsBeingTyped() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var tab = tabs.open(cast.lee, "goals/" + id)) {
            var target = target();
            _fireEvent(target, new FocusEvent<>(target, true));
            target.setValue("74");
            cast.actAs(cast.mia, () -> rewordings.change(id, TermField.TARGET, "72", "80"));
            tab.awaitPush(() -> tab.text().contains("changed this to “80”"));
            assertThat(target.getValue()).isEqualTo("74");

            _fireEvent(target, new BlurEvent<>(target, true));
            assertThat(target.getValue()).isEqualTo("74");
        }
        try (var tab = tabs.open(cast.mia, "goals/" + id)) {
            assertThat(tab.text()).contains("Lee changed this to “74”. Yours was “80”.");
            _click(_get(Button.class, button -> button.withText("Bring mine back")));
            assertThat(target().getValue()).isEqualTo("80");
            assertThat(tab.text()).doesNotContain("Yours was");
        }
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedAgainAfterReloading() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> drafts.keep(id, TermField.TARGET.name(), "74", "72"));
        try (var tab = tabs.open(cast.lee, "goals/" + id)) {
            assertThat(tab.text()).contains("You wrote “74” here, and it was not saved.");
            _click(_get(Button.class, button -> button.withText("Bring mine back")));
            assertThat(target().getValue()).isEqualTo("74");
        }
        assertThat(cast.actAs(cast.lee, () -> drafts.of(id))).isEmpty();
        try (var tab = tabs.open(cast.mia, "goals/" + id)) {
            assertThat(tab.text()).doesNotContain("was not saved");
        }
    }

    @Test
    void whatCannotBeReadIsToldAtTheFieldAndStaysThere() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var tab = tabs.open(cast.lee, "goals/" + id)) {
            var target = target();
            _fireEvent(target, new FocusEvent<>(target, true));
            target.setValue("seventy");
            _fireEvent(target, new BlurEvent<>(target, true));
            assertThat(target.getErrorMessage()).isEqualTo("“seventy” is not a number. Write it like 72 or 4.5.");
            cast.actAs(cast.mia, () -> rewordings.change(id, TermField.UNIT, "%", "percent"));
            tab.awaitPush(() -> tab.text().contains("72 percent"));
            assertThat(target.getValue()).isEqualTo("seventy");
        }
    }

    @Test
    void aDayThatCannotBeReadDoesNotTakeTheDueDateAway() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        var before = cast.actAs(cast.lee, () -> due(id));
        try (var tab = tabs.open(cast.lee, "goals/" + id)) {
            var due = _get(DayPicker.class);
            _fireEvent(due, new FocusEvent<>(due, true));
            UnreadableDay.type(due, "31 Septober");
            _fireEvent(due, new BlurEvent<>(due, true));
            assertThat(due.isInvalid()).isTrue();
            assertThat(due.getErrorMessage()).isEqualTo(DayPicker.UNREADABLE);
            assertThat(tab.text()).contains("Not saved yet");
        }
        assertThat(cast.actAs(cast.lee, () -> due(id))).isEqualTo(before).isNotEmpty();
    }

    private String due(UUID id) {
        return Objects.toString(goals.details(id).edited().terms().due(), "");
    }

    @Test
    void everyTermIsAFieldAndNoneIsMarkedWhileNobodyEdits() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var tab = tabs.open(cast.lee, "goals/" + id)) {
            assertThat(_find(LiveField.class)).hasSize(10);
            assertThat(_find(LiveField.class)).noneMatch(field -> field.hasClassName("edited-by"));
        }
    }

    @Test
    void aDraftIsProposedAndThenSigned() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var tab = tabs.open(cast.lee, "goals/" + id)) {
            _click(_get(Button.class, button -> button.withText("Propose to both owners")));
            tab.awaitPush(() -> tab.text().contains("Waits for Lee and Mia"));
            _click(_get(Button.class, button -> button.withText("Sign version 1")));
            tab.awaitPush(() -> tab.text().contains("Waits for Mia"));
        }
        assertThat(cast.actAs(cast.lee, () -> goals.details(id)).state()).isEqualTo(GoalState.PROPOSED);
    }

    @Test
    void whatBothHaveSignedIsStartedAndEachSaysHowSureTheyAre() {
        var id = agreed();
        try (var tab = tabs.open(cast.mia, "goals/" + id)) {
            _click(_get(Button.class, button -> button.withText("Start")));
            tab.awaitPush(() -> tab.text().contains("No data"));
            assertThat(tab.text()).contains("confidence: not yet said");
            _click(_get(Button.class, button -> button.withText("Say how confident you are")));
            _click(_get(Button.class, button -> button.withText("Say so")));
            var level = _get(Select.class, select -> select.withLabel("How confident are you that we reach it?"));
            assertThat(level.getErrorMessage()).contains("Choose a confidence from 1");
            level.setValue(4);
            _click(_get(Button.class, button -> button.withText("Say so")));
            cast.actAs(cast.lee, () -> active.confide(id, 2, "Refunds are not decided."));
            tab.awaitPush(() -> tab.text().contains("We see this differently"));
            assertThat(tab.text()).contains("Off track", "“Refunds are not decided.”", "because the confidence of the");
        }
    }

    @Test
    void whyNotNowIsAskedForWhereItIsWritten() {
        var id = agreed();
        cast.actAs(cast.mia, () -> active.start(id));
        try (var tab = tabs.open(cast.mia, "goals/" + id)) {
            _click(_get(Button.class, button -> button.withText("Not now")));
            _click(_get(Button.class, button -> button.withText("Put it on the Not-now list")));
            assertThat(_get(TextArea.class, field -> field.withLabel("Why not now?"))
                            .getErrorMessage())
                    .contains("Say why not now");
        }
    }

    @Test
    void whoeverIsNoOwnerIsOfferedNoneOfIt() {
        var id = agreed();
        for (var other : new Member[] {cast.sam, cast.ben, cast.auditor(Side.BPO)}) {
            try (var tab = tabs.open(other, "goals/" + id)) {
                assertThat(tab.text()).contains("Both owners have signed. Start it when the work begins");
                for (var step : new String[] {"Start", "Not now", "Say how confident you are"}) {
                    _assertNone(Button.class, button -> button.withText(step));
                }
            }
        }
    }

    @Test
    void oneProposesHowItEndedAndTheOtherConfirms() {
        var id = agreed();
        cast.actAs(cast.lee, () -> active.start(id));
        cast.actAs(cast.lee, () -> active.proposeOutcome(id, Outcome.PARTLY, "Half of it."));
        try (var tab = tabs.open(cast.mia, "goals/" + id)) {
            assertThat(tab.text()).contains("Lee says how it ended: Partly achieved.", "confirm how it ended");
            _click(_get(Button.class, button -> button.withText("Confirm: Partly achieved")));
            tab.awaitPush(() -> tab.text().contains("Write the statement of OnSpot"));
        }
    }

    @Test
    void aGapIsToldOnThePageAndOnBothHomes() {
        var id = agreed();
        partnerships.end(cast.mia);
        try (var tab = tabs.open(cast.ben, "goals/" + id)) {
            assertThat(tab.text()).contains("Nobody at OnSpot answers for this goal any more");
            _get(Button.class, button -> button.withText("Name the next owner"));
        }
        try (var tab = tabs.open(cast.lee, "goals/" + id)) {
            assertThat(tab.text()).contains("No owner on the BPO side");
            _assertNone(Button.class, button -> button.withText("Name the next owner"));
        }
        for (var reader : new Member[] {cast.lee, cast.ben}) {
            try (var tab = tabs.open(reader, "")) {
                assertThat(tab.text()).contains("Nobody at OnSpot answers for “First contact resolution” any more");
            }
        }
    }

    @Test
    void aPersonOfAnotherPartnershipFindsNothing() {
        var id = agreed();
        for (var address :
                new String[] {"p/" + cast.lee.slug() + "/goals/" + id, "p/" + cast.gil.slug() + "/goals/" + id}) {
            try (var tab = tabs.openAddress(cast.gil.personId(), address)) {
                assertThat(_find(GoalPage.class)).isEmpty();
                assertThat(tab.text()).contains("There is nothing here").doesNotContain("First contact");
            }
        }
    }

    @Test
    void anAddressThatIsNoGoalFindsNothing() {
        for (var page : new String[] {"goals/" + UUID.randomUUID(), "goals/nonsense"}) {
            try (var tab = tabs.open(cast.lee, page)) {
                assertThat(tab.text()).contains("There is nothing here");
            }
        }
    }

    private static void click(String word) {
        _click(_get(Button.class, button -> button.withText(word)));
    }

    private static String banner() {
        return _get(WaitingBanner.class).getElement().getTextRecursively();
    }

    private TextField target() {
        return _get(TextField.class, field -> field.withLabel("Target"));
    }

    private UUID agreed() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        for (var owner : new Member[] {cast.mia, cast.lee}) {
            cast.actAs(owner, () -> goals.sign(id, goals.details(id).edited().edition()));
        }
        return id;
    }
}
