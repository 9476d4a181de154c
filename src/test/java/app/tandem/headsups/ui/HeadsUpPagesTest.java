package app.tandem.headsups.ui;

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
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.headsups.Certainty;
import app.tandem.headsups.HeadsUpDraft;
import app.tandem.headsups.HeadsUps;
import app.tandem.headsups.StepDraft;
import app.tandem.headsups.TimeFrame;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.shell.DayPicker;
import app.tandem.shell.Meanwhile;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class HeadsUpPagesTest {
    private final HeadsUps headsUps;
    private final Actions actions;
    private final Tabs tabs;
    private final Cast cast;

    HeadsUpPagesTest(HeadsUps headsUps, Actions actions, Tabs tabs, Cast.Casting casting) {
        this.headsUps = headsUps;
        this.actions = actions;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptyFormNamesAllThatIsMissingEachAtItsField() {
        try (var tab = tabs.open(cast.lee, "heads-ups/new")) {
            _click(_get(Button.class, spec -> spec.withText("Give this heads-up")));
            assertThat(tab.text())
                    .contains(
                            "Say in a few words what may happen.",
                            "Choose when it would happen: the months, or the day.",
                            "Say what effect it would have",
                            "Say what you can influence",
                            "Say what you cannot influence",
                            "until it is decided, news is owed");
            assertThat(_get(TextField.class, spec -> spec.withLabel("What may happen?"))
                            .isInvalid())
                    .isTrue();
        }
    }

    @Test
    void anEmptyPageTeachesWithAnExampleThatOneClickPutsIntoTheForm() {
        try (var tab = tabs.open(cast.lee, "heads-ups")) {
            assertThat(tab.text()).contains("Nobody has given a heads-up yet");
            assertThat(_find(Anchor.class))
                    .extracting(Anchor::getHref)
                    .contains("/p/" + cast.lee.slug() + "/heads-ups/new/example");
            UI.getCurrent().navigate("p/" + cast.lee.slug() + "/heads-ups/new/example");
            assertThat(_get(TextField.class, spec -> spec.withLabel("What may happen?"))
                            .getValue())
                    .contains("10 people fewer");
            _click(_get(Button.class, spec -> spec.withText("Give this heads-up")));
            tab.awaitPush(() -> tab.text().contains("Not yet acknowledged by OnSpot, told today"));
        }
    }

    @Test
    void anAuditorIsOfferedNoFirstStep() {
        try (var tab = tabs.open(cast.auditor(Side.CLIENT), "heads-ups")) {
            assertThat(tab.text()).contains("Nobody has given a heads-up yet");
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).noneMatch(link -> link.contains("/new"));
        }
    }

    @Test
    void whoeverGoesOnReadsFirstWhatAColleagueHasAddedMeanwhile() {
        var id = leeGives();
        try (var tab = tabs.open(cast.lee, "heads-ups/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Say what changed")));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What changed?")), "Mine.");
            _setValue(
                    _get(DayPicker.class, spec -> spec.withLabel("Next update by")),
                    LocalDate.now().plusDays(7));
            cast.actAs(
                    cast.sam,
                    () -> headsUps.step(
                            id,
                            1,
                            new StepDraft(
                                    Certainty.PROBABLE,
                                    "Theirs.",
                                    LocalDate.now().plusDays(7))));
            _click(_get(Button.class, spec -> spec.withText("Add to the line")));
            assertThat(_get(Meanwhile.class).getElement().getTextRecursively())
                    .contains("Somebody of your side has gone on while you did", "Sam Wolfe: Probable. Theirs.");
            assertThat(cast.actAs(cast.mia, () -> headsUps.details(id)).steps()).hasSize(2);
            assertThat(_get(TextArea.class, spec -> spec.withLabel("What changed?"))
                            .getValue())
                    .isEqualTo("Mine.");
            _click(_get(Button.class, spec -> spec.withText("Add to the line")));
            assertThat(cast.actAs(cast.mia, () -> headsUps.details(id)).steps()).hasSize(3);
        }
    }

    @Test
    void whoeverIsAboutToGoOnKeepsTheirPlaceWhenTheOtherSideAcknowledges() {
        var id = leeGives();
        try (var tab = tabs.open(cast.lee, "heads-ups/" + id)) {
            var goOn = _get(Button.class, spec -> spec.withText("Say what changed"));
            cast.actAs(cast.mia, () -> headsUps.acknowledge(id, 1));
            tab.awaitPush(() -> tab.text().contains("acknowledged it"));
            assertThat(_get(Button.class, spec -> spec.withText("Say what changed")))
                    .isSameAs(goOn);
        }
    }

    @Test
    void whoPressedBeforeTheNewsCameHasNotAcknowledgedIt() {
        var id = leeGives();
        try (var tab = tabs.open(cast.mia, "heads-ups/" + id)) {
            var pressed = _get(Button.class, spec -> spec.withText("Acknowledge"));
            var news = new StepDraft(
                    Certainty.PROBABLE, "It comes.", LocalDate.now().plusDays(7));
            cast.actAs(cast.lee, () -> headsUps.step(id, 1, news));
            tab.awaitPush(() -> tab.text().contains("It comes."));
            assertThat(pressed.isAttached()).as("its press is dropped").isFalse();
            assertThat(_get(Button.class, spec -> spec.withText("Acknowledge"))).isNotSameAs(pressed);
        }
    }

    @Test
    void anActionIsMadeOfItAndStandsOnItsPage() {
        var id = leeGives();
        try (var tab = tabs.open(cast.ben, "heads-ups/" + id)) {
            var make = _get(Anchor.class, spec -> spec.withText("Make an action of it"));
            UI.getCurrent().navigate(make.getHref().substring(1));
            assertThat(tab.text()).contains("Comes from the heads-up “Possible: ");
        }
        try (var tab = tabs.open(cast.lee, "heads-ups/" + id)) {
            var origin = new Origin(OriginKind.HEADS_UP, id);
            cast.actAs(
                    cast.ben,
                    () -> actions.add(new ActionDraft(
                            "Plan the shifts anew",
                            cast.ben.personId(),
                            LocalDate.now().plusDays(9),
                            "",
                            origin)));
            tab.awaitPush(() -> tab.text().contains("Plan the shifts anew"));
            assertThat(cast.actAs(cast.gil, () -> actions.from(origin))).isEmpty();
        }
        try (var tab = tabs.open(cast.auditor(Side.BPO), "heads-ups/" + id)) {
            assertThat(tab.text()).contains("Plan the shifts anew");
            _assertNone(Anchor.class, spec -> spec.withText("Make an action of it"));
        }
    }

    @Test
    void theOtherSideAcknowledgesAndTheGiverSeesItWithoutReloading() {
        var id = leeGives();
        try (var tab = tabs.open(cast.lee, "heads-ups/" + id)) {
            _assertNone(Button.class, spec -> spec.withText("Acknowledge"));
            cast.actAs(cast.mia, () -> headsUps.acknowledge(id, 1));
            tab.awaitPush(() -> tab.text().contains("acknowledged it"));
            assertThat(tab.text()).doesNotContain("Not yet acknowledged");
        }
    }

    @Test
    void aNewStepAsksAnewOnTheOpenPageOfTheOtherSide() {
        var id = leeGives();
        try (var tab = tabs.open(cast.mia, "heads-ups/" + id)) {
            _assertNone(Button.class, spec -> spec.withText("Say what changed"));
            _click(_get(Button.class, spec -> spec.withText("Acknowledge")));
            tab.awaitPush(() ->
                    _find(Button.class, spec -> spec.withText("Acknowledge")).isEmpty());
            cast.actAs(
                    cast.lee,
                    () -> headsUps.step(
                            id,
                            1,
                            new StepDraft(
                                    Certainty.PROBABLE,
                                    "The board leans towards it.",
                                    LocalDate.now().plusDays(7))));
            tab.awaitPush(() -> tab.text().contains("The board leans towards it."));
            assertThat(_find(Button.class, spec -> spec.withText("Acknowledge")))
                    .hasSize(1);
        }
    }

    @Test
    void whatChangedIsAddedInADialogAndKeptUntilThen() {
        var id = leeGives();
        try (var tab = tabs.open(cast.lee, "heads-ups/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Say what changed")));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What changed?")), "The shops stay.");
        }
        try (var tab = tabs.open(cast.lee, "heads-ups/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Say what changed")));
            assertThat(_get(TextArea.class, spec -> spec.withLabel("What changed?"))
                            .getValue())
                    .isEqualTo("The shops stay.");
            _setValue(certainty(), Certainty.OFF);
            _click(_get(Button.class, spec -> spec.withText("Add to the line")));
            tab.awaitPush(() -> tab.text().contains("Will not happen"));
            _assertNone(Button.class, spec -> spec.withText("Say what changed"));
        }
    }

    @Test
    void aMemberOfAnotherPartnershipFindsNothingThere() {
        var id = leeGives();
        for (var stranger : new Member[] {cast.gil, cast.miaAtGlobex}) {
            try (var tab = tabs.open(stranger, "heads-ups/" + id)) {
                assertThat(tab.text()).contains("There is nothing here").doesNotContain("Ten people fewer");
            }
            try (var tab = tabs.open(stranger, "heads-ups")) {
                assertThat(tab.text()).doesNotContain("Ten people fewer");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Certainty> certainty() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("How certain is it now?"));
    }

    private UUID leeGives() {
        return cast.actAs(
                cast.lee,
                () -> headsUps.give(new HeadsUpDraft(
                        "Ten people fewer",
                        "400 contacts fewer a day",
                        Certainty.POSSIBLE,
                        TimeFrame.on(LocalDate.now().plusMonths(2)),
                        "The shifts",
                        "The board",
                        LocalDate.now().plusDays(7))));
    }
}
