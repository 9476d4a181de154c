package app.tandem.goals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.goals.ActiveGoals;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.GoalState;
import app.tandem.goals.GoalSummary;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import app.tandem.shell.DayPicker;
import app.tandem.shell.Refused;
import app.tandem.shell.UnreadableDay;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@TandemTest
class GoalsViewTest {
    private final Goals goals;
    private final ActiveGoals active;
    private final Tabs tabs;
    private final Cast cast;

    GoalsViewTest(Goals goals, ActiveGoals active, Tabs tabs, Cast.Casting casting) {
        this.goals = goals;
        this.active = active;
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
    void anEmptyPageHasAnExampleThatOneClickMakesADraft() {
        try (var tab = tabs.open(cast.mia, "goals")) {
            _click(_get(Button.class, button -> button.withText("Begin with this example")));
            assertThat(tab.text()).contains("Fewer customers who call twice 18 → 12 %", "Draft");
        }
        var example = cast.actAs(cast.lee, goals::soonestFirst).getFirst();
        assertThat(example.terms().owner(Side.BPO)).isEqualTo(cast.mia.personId());
        assertThat(example.owner(Side.CLIENT)).isNotNull();
        assertThat(example.state()).isEqualTo(GoalState.DRAFT);
    }

    @Test
    void anAuditorIsOfferedNoExample() {
        try (var tab = tabs.open(cast.auditor(Side.CLIENT), "goals")) {
            assertThat(tab.text()).contains("No goal yet").doesNotContain("Begin with this example");
        }
    }

    @Test
    void anAddressThatWasSentShowsWhatItsSenderSaw() {
        var fcr = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(fcr));
        cast.actAs(cast.lee, () -> goals.draft(named("Attrition", Pillar.PEOPLE)));
        try (var tab = tabs.open(cast.mia, "goals?look=table&pillar=people&owner=" + cast.sam.personId())) {
            assertThat(titles()).containsExactly("Attrition 9 → 5 %");
            assertThat(tab.text()).contains("1 of 2");
            assertThat(_find(GoalCard.class)).isEmpty();
            _click(_get(Button.class, button -> button.withText("Show all")));
            assertThat(titles()).hasSize(2);
        }
        try (var tab = tabs.open(cast.mia, "goals?status=proposed&waits=bpo")) {
            assertThat(titles()).containsExactly("First contact resolution 66 → 72 % " + GoalsTest.BY);
            cast.actAs(
                    cast.mia,
                    () -> goals.putOff(fcr, goals.details(fcr).edited().edition(), "The board first."));
            tab.awaitPush(() -> _find(GoalCard.class).isEmpty());
            assertThat(tab.text()).contains("No goal is like that");
        }
    }

    @Test
    void theTableIsPutInOrderByItsHeads() {
        cast.actAs(cast.lee, () -> goals.draft(named("Attrition", Pillar.PEOPLE)));
        cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var tab = tabs.open(cast.mia, "goals?look=table&sort=title&order=backwards")) {
            assertThat(titles()).containsExactly("First contact resolution 66 → 72 %", "Attrition 9 → 5 %");
            _click(_get(NativeButton.class, button -> button.withText("Goal")));
            assertThat(titles()).containsExactly("Attrition 9 → 5 %", "First contact resolution 66 → 72 %");
        }
    }

    @Test
    void whatIsLeftForLaterStandsApartWithItsReasonAndAppearsThereWithoutReloading() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var tab = tabs.open(cast.mia, "goals")) {
            assertThat(headings()).containsExactly("Going on");
            cast.actAs(cast.lee, () -> active.putAside(id, "The new phone system comes first."));
            tab.awaitPush(() -> headings().equals(List.of("Not now")));
            assertThat(tab.text()).contains("Not now, because: The new phone system comes first.");
        }
        try (var tab = tabs.open(cast.mia, "goals?status=not_now")) {
            assertThat(titles()).hasSize(1);
        }
    }

    private static List<String> headings() {
        return _find(_get(GoalsView.class), H2.class).stream().map(H2::getText).toList();
    }

    /** As the page shows them, from top to bottom. */
    private static List<String> titles() {
        return _find(_get(GoalsView.class), RouterLink.class).stream()
                .map(RouterLink::getText)
                .toList();
    }

    private GoalDraft named(String title, Pillar pillar) {
        return new GoalDraft(
                title,
                pillar,
                "People who stay know our customers.",
                null,
                "People who left",
                new BigDecimal(9),
                new BigDecimal(5),
                "%",
                LocalDate.now().plusMonths(6),
                cast.sam.personId(),
                cast.mia.personId(),
                "",
                "");
    }

    @Test
    void aGoalShowsBothOwnersAndWhatWaitsForWhom() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        try (var tab = tabs.open(cast.sam, "goals")) {
            assertThat(tab.text())
                    .contains("First contact resolution 66 → 72 % " + GoalsTest.BY)
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
            assertThat(tab.text()).contains("choose who answers for the BPO side");
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
    void theNewGoalHasAnAddressSoThatGoingBackClosesItAndKeepsWhatWasTyped() {
        try (var tab = tabs.open(cast.lee, "goals?look=table")) {
            _click(_get(Button.class, button -> button.withText("New goal")));
            assertThat(_find(NewGoalDialog.class)).hasSize(1);
            _setValue(_get(TextArea.class), "Repeat calls cost us both.");
            UI.getCurrent()
                    .navigate("p/" + cast.lee.slug() + "/goals", QueryParameters.simple(Map.of("look", "table")));
            assertThat(_find(NewGoalDialog.class)).isEmpty();
            assertThat(tab.text()).contains("New goal");
        }
        try (var tab = tabs.open(cast.lee, "goals?new")) {
            assertThat(_get(TextArea.class).getValue()).isEqualTo("Repeat calls cost us both.");
            _click(_get(Button.class, button -> button.withText("Throw away")));
            assertThat(_find(NewGoalDialog.class)).isEmpty();
        }
        try (var tab = tabs.open(cast.auditor(Side.CLIENT), "goals?new")) {
            assertThat(_find(NewGoalDialog.class)).isEmpty();
        }
    }

    @Test
    void anEmptyFormNamesAllThatIsMissingEachAtItsField() {
        try (var tab = tabs.open(cast.lee, "goals")) {
            _click(_get(Button.class, button -> button.withText("New goal")));
            _setValue(_get(DayPicker.class), LocalDate.now().minusDays(3));
            _click(_get(Button.class, button -> button.withText("Create draft")));
            var title = _get(TextField.class, field -> field.withLabel("What do we want to reach?"));
            assertThat(title.getErrorMessage()).contains("needs a title");
            assertThat(_get(TextArea.class).getErrorMessage()).contains("Say why this goal matters");
            assertThat(_get(DayPicker.class).getErrorMessage()).contains("over already");
            assertThat(_find(OwnerSelect.class).getLast().getErrorMessage()).contains("the BPO side");
            assertThat(_find(OwnerSelect.class).getFirst().isInvalid()).isFalse();
            assertThat(title.isInvalid()).isTrue();
            assertThat(_find(Refused.class))
                    .as("nothing is said beside the fields")
                    .isEmpty();
            _setValue(title, "FCR");
            assertThat(title.isInvalid()).isFalse();
            assertThat(title.getErrorMessage()).isEmpty();
        }
        assertThat(cast.actAs(cast.mia, goals::soonestFirst)).isEmpty();
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
            assertThat(_get(DayPicker.class).getErrorMessage()).isEqualTo(DayPicker.UNREADABLE);
        }
        assertThat(cast.actAs(cast.mia, goals::soonestFirst)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Select<Pillar> pillar() {
        return _get(Select.class, select -> select.withLabel("Pillar"));
    }
}
