package app.tandem.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.People;
import app.tandem.partnership.Side;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;

@TandemTest
class OwnPeopleViewTest {
    private static final String ADDRESS = "settings/people";

    private final People people;
    private final Tabs tabs;
    private final Cast cast;

    OwnPeopleViewTest(People people, Tabs tabs, Cast.Casting casting) {
        this.people = people;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anAdminFindsEverybodyOfTheirCompanyAndNobodyElse() {
        try (var tab = tabs.openAddress(cast.sam.personId(), ADDRESS)) {
            assertThat(tab.text())
                    .contains("The people of Acme", "2 people, 1 administrator", "Lee Carter", "Sam Wolfe (you)")
                    .contains("Acme × OnSpot: Sponsor")
                    .doesNotContain("Mia Santos", "Ben Reyes", "Gil Braun");
        }
    }

    @Test
    void forEverybodyElseThereIsNothingAtItsAddress() {
        for (var member : List.of(cast.lee, cast.mia, cast.auditor(Side.CLIENT), cast.auditor(Side.BPO))) {
            try (var tab = tabs.openAddress(member.personId(), ADDRESS)) {
                assertThat(tab.text())
                        .as(member.name())
                        .contains("NotFoundPage")
                        .doesNotContain("The people of", "Change");
            }
        }
    }

    @Test
    void anAdminMakesSomebodyElseAnAdministrator() {
        try (var tab = tabs.openAddress(cast.sam.personId(), ADDRESS)) {
            change("Lee Carter");
            press("Make administrator");
            assertThat(tab.text()).contains("2 people, 2 administrators");
        }
        assertThat(people.person(cast.lee.personId()).orElseThrow().admin()).isTrue();
    }

    @Test
    void anAdminEndsAllSessionsOfSomebodyWhoStays() {
        try (var tab = tabs.openAddress(cast.sam.personId(), ADDRESS)) {
            change("Lee Carter");
            tab.awaitPush(() -> tab.text().contains("Signed in nowhere now."));
            assertThat(tab.text()).doesNotContain("Forget the account");
            press("End all sessions");
            tab.awaitPush(() -> tab.text().contains("Lee Carter is signed out everywhere."));
        }
        assertThat(people.person(cast.lee.personId())).isPresent();
    }

    @Test
    void nobodyEndsTheirOwnSessionsHereNorForgetsTheirOwnAccount() {
        try (var tab = tabs.openAddress(cast.sam.personId(), ADDRESS)) {
            change("Sam Wolfe");
            tab.awaitPush(() -> tab.text().contains("End administration"));
            assertThat(tab.text()).doesNotContain("End all sessions", "Forget");
        }
    }

    @Test
    void theLastAdminIsToldInTheDialogWhyTheyCannotGo() {
        try (var tab = tabs.openAddress(cast.sam.personId(), ADDRESS)) {
            change("Sam Wolfe");
            press("End administration");
            assertThat(tab.text()).contains("Sam Wolfe is the only one. Make somebody else an administrator first");
            press("Has left");
            press("Has left");
            assertThat(tab.text()).contains("These seats end: Acme × OnSpot: Operations lead.");
            assertThat(tab.text()).contains("Acme needs an administrator");
        }
        assertThat(people.person(cast.sam.personId())).isPresent();
    }

    @Test
    void whoeverHasLeftIsGoneFromThePageAfterAQuestion() {
        try (var tab = tabs.openAddress(cast.sam.personId(), ADDRESS)) {
            change("Lee Carter");
            press("Has left");
            assertThat(people.person(cast.lee.personId())).isPresent();
            press("Has left");
            tab.awaitPush(() -> !tab.text().contains("Lee Carter"));
            assertThat(tab.text()).contains("1 person, 1 administrator");
        }
        assertThat(people.person(cast.lee.personId())).isEmpty();
    }

    @Test
    void thePeoplePageOfAPartnershipTellsItTheSameMoment() {
        try (var tab = tabs.open(cast.mia, "people")) {
            assertThat(tab.text()).contains("Lee Carter, since");
            people.leave(cast.lee.personId());
            tab.awaitPush(() -> !tab.text().contains("Lee Carter, since"));
        }
    }

    private static void change(String name) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Change: " + name))));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
