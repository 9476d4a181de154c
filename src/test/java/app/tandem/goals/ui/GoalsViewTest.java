package app.tandem.goals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.scorecards.Pillar;
import app.tandem.shell.DayPicker;
import app.tandem.shell.UnreadableDay;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

@TandemTest
class GoalsViewTest {
    private final Goals goals;
    private final Tabs tabs;
    private final Cast cast;

    GoalsViewTest(Goals goals, Tabs tabs, Cast.Casting casting) {
        this.goals = goals;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptyPageSaysWhatBelongsHere() {
        try (var tab = tabs.open(cast.lee, "goals")) {
            assertThat(tab.text()).contains("No goal yet", "both have signed the same words");
        }
    }

    @Test
    void aGoalShowsBothOwnersAndWhatWaitsForWhom() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        try (var tab = tabs.open(cast.sam, "goals")) {
            assertThat(tab.text())
                    .contains("First contact resolution 66 → 72 % by 30 September")
                    .contains("Lee Carter, Acme", "Mia Santos, OnSpot", "Proposed", "Waits for Lee and Mia");
        }
    }

    @Test
    void aColleaguesGoalAppearsWithoutReloadingAndNothingOfAnotherPartnershipDoes() {
        try (var tab = tabs.open(cast.mia, "goals")) {
            cast.actAs(cast.gil, () -> goals.draft(GoalsTest.draft(cast.gil, cast.miaAtGlobex)));
            assertThat(_find(GoalCard.class)).isEmpty();
            cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
            tab.awaitPush(() -> !_find(GoalCard.class).isEmpty());
            assertThat(_find(GoalCard.class)).hasSize(1);
            assertThat(tab.text()).doesNotContain("Gil Braun");
        }
    }

    @Test
    void withoutASecondOwnerNothingIsCreatedAndNothingTypedIsLost() {
        try (var tab = tabs.open(cast.lee, "goals")) {
            _click(_get(Button.class, button -> button.withText("New goal")));
            _setValue(_get(TextField.class, field -> field.withLabel("What do we want to reach?")), "FCR");
            _setValue(_get(TextArea.class), "Repeat calls cost us both.");
            pillar().setValue(Pillar.PEOPLE);
            _find(OwnerSelect.class).getFirst().choose(cast.sam.personId());
            _click(_get(Button.class, button -> button.withText("Create draft")));
            assertThat(_get(NewGoalDialog.class).getElement().getTextRecursively())
                    .contains("choose who answers for the BPO side");
        }
        try (var tab = tabs.open(cast.lee, "goals")) {
            _click(_get(Button.class, button -> button.withText("New goal")));
            assertThat(_get(TextArea.class).getValue()).isEqualTo("Repeat calls cost us both.");
            assertThat(pillar().getValue()).isEqualTo(Pillar.PEOPLE);
            var owners = _find(OwnerSelect.class);
            assertThat(owners.getFirst().getValue().personId()).isEqualTo(cast.sam.personId());
            owners.getLast().choose(cast.mia.personId());
            _click(_get(Button.class, button -> button.withText("Create draft")));
            assertThat(tab.text()).contains("Why this matters to both of us", "Repeat calls cost us both.");
        }
        assertThat(cast.actAs(cast.mia, goals::soonestFirst))
                .extracting(GoalSummary::title)
                .containsExactly("FCR");
    }

    @Test
    void aDayThatCannotBeReadIsNotTakenForNone() {
        try (var tab = tabs.open(cast.lee, "goals")) {
            _click(_get(Button.class, button -> button.withText("New goal")));
            _setValue(_get(TextField.class, field -> field.withLabel("What do we want to reach?")), "FCR");
            _setValue(_get(TextArea.class), "Repeat calls cost us both.");
            _find(OwnerSelect.class).getLast().choose(cast.mia.personId());
            UnreadableDay.type(_get(DayPicker.class), "31 Septober");
            _click(_get(Button.class, button -> button.withText("Create draft")));
            assertThat(_get(NewGoalDialog.class).getElement().getTextRecursively())
                    .contains("“By”: This is no day we can read.");
        }
        assertThat(cast.actAs(cast.mia, goals::soonestFirst)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Select<Pillar> pillar() {
        return _get(Select.class, select -> select.withLabel("Pillar"));
    }
}
