package app.tandem.proposals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.proposals.Disposition;
import app.tandem.proposals.FinalSay;
import app.tandem.proposals.Proposals;
import app.tandem.proposals.ProposalsTest;
import app.tandem.proposals.StanceDraft;
import app.tandem.proposals.StanceKind;
import app.tandem.proposals.Stances;
import app.tandem.shell.DayPicker;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class ProposalViewTest {
    private final Proposals proposals;
    private final Stances stances;
    private final Tabs tabs;
    private final Cast cast;

    ProposalViewTest(Proposals proposals, Stances stances, Tabs tabs, Cast.Casting casting) {
        this.proposals = proposals;
        this.stances = stances;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptyPageTeachesAndAClickMakesAnExample() {
        try (var tab = tabs.open(cast.lee, "proposals")) {
            assertThat(tab.text()).contains("Nothing is proposed yet").contains("silence never counts as a yes");
            click("Start with an example");
            assertThat(tab.text()).contains("Try a new greeting for four weeks").contains("Open it");
        }
        try (var tab = tabs.open(cast.auditor(Side.BPO), "proposals")) {
            assertThat(tab.text()).contains("Try a new greeting for four weeks");
            _assertNone(Button.class, spec -> spec.withText("New proposal"));
        }
    }

    @Test
    void aProposalIsWrittenAndOpened() {
        try (var tab = tabs.open(cast.lee, "proposals/new")) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("What do you propose?")), "Shorter calls");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "People wait.");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Option A")), "Five questions less.");
            click("Create draft");
            assertThat(tab.text()).contains("Shorter calls").contains("Draft");
            click("Open it");
            assertThat(tab.text()).contains("Nobody of the BPO is named yet");
            assertThat(tab.text()).contains("Once it is open, Lee is asked where they stand");
            click("Change");
            _setValue(
                    _get(
                            Checkbox.class,
                            spec -> spec.withPredicate(box -> box.getLabel().startsWith("Mia"))),
                    true);
            var review = _get(
                    DayPicker.class,
                    day -> day.withPredicate(one -> one.getLabel().startsWith("Review on")));
            _setValue(review, LocalDate.now().plusDays(200));
            click("Save");
            assertThat(review.getErrorMessage()).contains("Choose a review date within the next 90 days");
            _setValue(review, LocalDate.now().plusDays(20));
            click("Save");
            tab.awaitPush(() -> tab.text().contains("Lee and Mia are asked where they stand"));
            click("Open it");
            tab.awaitPush(() -> tab.text().contains("Only one side has spoken"));
            assertThat(tab.text()).as("the board says why").contains("brought it · 0 of 1 spoken");
        }
    }

    @Test
    void aColleaguesStanceAppearsOnTheBoardWithoutReloading() {
        var id = opened();
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            assertThat(tab.text()).contains("Has not spoken").contains("brought it · 0 of 1 spoken");
            cast.actAs(cast.lee, () -> stances.speak(id, 1, StanceDraft.support()));
            tab.awaitPush(
                    () -> tab.text().contains("1 of 1 spoken") && !tab.text().contains("brought it"));
            assertThat(tab.text()).contains("Only one side has spoken, Acme. Nobody of OnSpot has said yet");
            cast.actAs(cast.mia, () -> stances.speak(id, 1, StanceDraft.object("It sounds read out.", "Own words.")));
            tab.awaitPush(() -> tab.text().contains("Objects"));
            assertThat(tab.text()).contains("It sounds read out.").contains("Safe to try, if: Own words.");
            tab.awaitPush(() -> !tab.text().contains("Only one side has spoken"));
        }
    }

    @Test
    void whoIsAskedSaysWhereTheyStandAndWhoIsNotIsNotAsked() {
        var id = opened();
        try (var tab = tabs.open(cast.mia, "proposals/" + id)) {
            _setValue(stance(), StanceKind.OBJECT);
            click("Say it");
            var reason = _get(TextArea.class, spec -> spec.withLabel("Why do you object?"));
            var wayOn = _get(TextArea.class, spec -> spec.withLabel("What would make it safe to try?"));
            assertThat(reason.getErrorMessage()).contains("Say why you object");
            assertThat(wayOn.getErrorMessage()).contains("Say what would make it safe to try");
            assertThat(reason.isInvalid() && wayOn.isInvalid()).isTrue();
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Why do you object?")), "It sounds read out.");
            click("Say it");
            assertThat(reason.isInvalid()).isFalse();
            assertThat(wayOn.isInvalid()).isTrue();
            assertThat(tab.text()).contains("Say what would make it safe to try");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What would make it safe to try?")), "Own words.");
            click("Say it");
            tab.awaitPush(() -> tab.text().contains("Objects"));
            _assertNone(Button.class, spec -> spec.withText("Say it"));
        }
        try (var tab = tabs.open(cast.ben, "proposals/" + id)) {
            _assertNone(Button.class, spec -> spec.withText("Say it"));
        }
    }

    @Test
    void whatIsTypedOfOneVersionStaysWhenThereIsAnotherAndCountsForThatOneOnceItIsTold() {
        var id = opened();
        try (var tab = tabs.open(cast.mia, "proposals/" + id)) {
            var form = stance();
            _setValue(form, StanceKind.CONCERN);
            var concern = _get(TextArea.class, spec -> spec.withLabel("What concerns you?"));
            _setValue(concern, "The evening shift");
            cast.actAs(cast.lee, () -> stances.speak(id, 1, StanceDraft.support()));
            cast.actAs(cast.sam, () -> proposals.addOption(id, "Only in the morning."));
            tab.awaitPush(() -> tab.text().contains("It was changed while you were writing"));
            assertThat(stance()).as("the same field, with the caret in it").isSameAs(form);
            assertThat(concern.isAttached()).isTrue();
            assertThat(concern.getValue()).isEqualTo("The evening shift");
        }
        try (var tab = tabs.open(cast.mia, "proposals/" + id)) {
            assertThat(tab.text()).as("told once").doesNotContain("changed while you were writing");
            click("Say it");
            tab.awaitPush(
                    () -> tab.text().contains("The evening shift") && tab.text().contains("1 of 1 spoken"));
        }
    }

    @Test
    void whoComesBackToWhatTheyTypedOfAnEarlierVersionIsTold() {
        var id = opened();
        try (var tab = tabs.open(cast.mia, "proposals/" + id)) {
            _setValue(stance(), StanceKind.SUPPORT);
            assertThat(tab.text()).doesNotContain("changed while you were writing");
        }
        cast.actAs(cast.sam, () -> proposals.addOption(id, "Only in the morning."));
        try (var tab = tabs.open(cast.mia, "proposals/" + id)) {
            assertThat(stance().getValue()).isEqualTo(StanceKind.SUPPORT);
            assertThat(tab.text()).contains("changed while you were writing");
        }
    }

    @Test
    void anAnswerThatIsBegunStaysWhenAColleagueIsQuicker() {
        var id = opened(cast.lee, cast.sam, cast.mia);
        cast.actAs(cast.lee, () -> stances.speak(id, 1, StanceDraft.support()));
        cast.actAs(cast.sam, () -> stances.speak(id, 1, StanceDraft.support()));
        cast.actAs(cast.mia, () -> stances.speak(id, 1, StanceDraft.object("It sounds read out.", "Own words.")));
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            assertThat(tab.text()).contains("Mia Santos objects. Before it is decided, answer it");
            var why = _get(TextArea.class, spec -> spec.withLabel("Why?"));
            _setValue(why, "We tried it and");
            cast.actAs(cast.sam, () -> {
                var objection = proposals.details(id).objections().getFirst();
                stances.dispose(
                        id,
                        objection.personId(),
                        1,
                        Objects.requireNonNull(objection.spokenAt()),
                        Disposition.ADAPTED,
                        "Own words it is.");
            });
            tab.awaitPush(() -> tab.text().contains("Sam Wolfe has answered it meanwhile"));
            assertThat(tab.text()).contains("Adapted, “Own words it is.”").contains("is still here");
            assertThat(why.getValue()).isEqualTo("We tried it and");
            _assertNone(Button.class, spec -> spec.withText("Answer"));
            click("Put away what I wrote");
            assertThat(tab.text()).doesNotContain("answered it meanwhile");
            assertThat(why.isAttached()).isFalse();
        }
    }

    @Test
    void aForeignAddressLeadsNowhere() {
        var id = opened();
        try (var tab = tabs.open(cast.miaAtGlobex, "proposals/" + id)) {
            assertThat(tab.text()).contains("There is nothing here").doesNotContain("greeting");
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<StanceKind> stance() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Where do you stand?"));
    }

    @Test
    void whoeverIsNotAskedCanAddSomethingThatEverybodyReads() {
        var id = opened();
        try (var asked = tabs.open(cast.mia, "proposals/" + id)) {
            _assertNone(Button.class, spec -> spec.withText("Add it"));
            cast.actAs(cast.sam, () -> stances.remark(id, 1, "Our lawyers do not mind."));
            asked.awaitPush(() -> asked.text().contains("Our lawyers do not mind."));
        }
        try (var tab = tabs.open(cast.ben, "proposals/" + id)) {
            var words = _get(TextArea.class, spec -> spec.withLabel("What should those who are asked know?"));
            click("Add it");
            assertThat(tab.text()).contains("Say in a sentence what those who are asked should know.");
            _setValue(words, "The evening shift has not heard of it.");
            cast.actAs(cast.sam, () -> stances.remark(id, 1, "Nor do we."));
            tab.awaitPush(() -> tab.text().contains("Nor do we."));
            assertThat(words.getValue())
                    .as("nobody's typing is touched")
                    .isEqualTo("The evening shift has not heard of it.");
            click("Add it");
            tab.awaitPush(() -> tab.text().contains("The evening shift has not heard of it."));
            assertThat(words.getValue()).isEmpty();
            assertThat(tab.text()).contains("0 of 1 spoken");
        }
        try (var tab = tabs.open(cast.auditor(Side.BPO), "proposals/" + id)) {
            assertThat(tab.text()).contains("Our lawyers do not mind.");
            _assertNone(Button.class, spec -> spec.withText("Add it"));
        }
    }

    private UUID opened() {
        return opened(cast.lee, cast.mia);
    }

    private UUID opened(Member... required) {
        return cast.actAs(cast.lee, () -> {
            var id = proposals.draft(ProposalsTest.draft(FinalSay.CLIENT, null, required));
            proposals.open(id);
            return id;
        });
    }

    private static void click(String word) {
        _click(_get(Button.class, spec -> spec.withText(word)));
    }
}
