package app.tandem.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.checkins.Agenda;
import app.tandem.checkins.AgendaDraft;
import app.tandem.checkins.ui.AgendaCard;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.history.History;
import app.tandem.partnership.Member;
import app.tandem.pulse.PulseScenes;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class HomeViewTest {
    private final Measures measures;
    private final Readings readings;
    private final Goals goals;
    private final Actions actions;
    private final Feedbacks feedback;
    private final History history;
    private final Agenda agenda;
    private final PulseScenes scenes;
    private final Tabs tabs;
    private final Cast cast;

    HomeViewTest(
            Measures measures,
            Readings readings,
            Goals goals,
            Actions actions,
            Feedbacks feedback,
            History history,
            Agenda agenda,
            PulseScenes scenes,
            Tabs tabs,
            Cast.Casting casting) {
        this.measures = measures;
        this.readings = readings;
        this.goals = goals;
        this.actions = actions;
        this.feedback = feedback;
        this.history = history;
        this.agenda = agenda;
        this.scenes = scenes;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptyHomeSaysWhatBelongsWhereAndOffersTheFirstSteps() {
        try (var tab = tabs.open(cast.lee, "")) {
            assertThat(tab.text())
                    .contains(", Lee", "in New York", "in Manila")
                    .contains("Choose the first measure")
                    .contains("Waits for me · 0", "Nothing waits for you.")
                    .contains("Propose the first goal")
                    .contains("Whatever either side changes is noted here");
        }
    }

    @Test
    void theFirstCustomerMeasureStandsThereWithItsNewestValue() {
        try (var tab = tabs.open(cast.lee, "")) {
            satisfactionOf("91.5", cast.mia);
            tab.awaitPush(() -> told(FirstMeasureCard.class).contains("91.5"));
            assertThat(told(FirstMeasureCard.class)).contains("First customer measure", "CSAT", "%", "target");
        }
    }

    @Test
    void aLinkThatSomebodyIsAboutToFollowStaysWhenItsCardSaysSomethingNew() {
        var id = satisfactionOf("91.5", cast.mia);
        cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        try (var tab = tabs.open(cast.lee, "")) {
            var measure = linkIn(FirstMeasureCard.class);
            var goal = linkIn(GoalsCard.class);
            cast.actAs(cast.mia, () -> readings.enter(List.of(yesterday(id, "72.5")), "Two answers came in late"));
            cast.actAs(cast.mia, () -> goals.draft(GoalsTest.draft(cast.sam, cast.ben)));
            tab.awaitPush(() -> told(FirstMeasureCard.class).contains("72.5")
                    && told(GoalsCard.class).contains("Sam"));
            assertThat(linkIn(FirstMeasureCard.class)).isSameAs(measure);
            assertThat(_find(_get(GoalsCard.class), Anchor.class)).contains(goal);
        }
    }

    private static Anchor linkIn(Class<? extends Component> card) {
        return _find(_get(card), Anchor.class).getFirst();
    }

    @Test
    void aMeasureThatNoCustomerFeelsDoesNotStandThere() {
        cast.actAs(cast.mia, () -> measures.choose(Board.callsOffered()));
        try (var tab = tabs.open(cast.lee, "")) {
            assertThat(told(FirstMeasureCard.class))
                    .contains("Choose the first measure")
                    .doesNotContain("Calls offered");
        }
    }

    @Test
    void everyJointGoalShowsBothOwnersAndItsMissingSignature() {
        var id = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        try (var tab = tabs.open(cast.ben, "")) {
            assertThat(told(GoalsCard.class))
                    .contains(
                            "First contact resolution 66 → 72 % " + GoalsTest.BY,
                            "Lee",
                            "Mia",
                            "Waits for Lee and Mia");
            assertThat(told(WaitsForMeCard.class)).doesNotContain("Sign: First contact resolution");
        }
        try (var tab = tabs.open(cast.mia, "")) {
            assertThat(told(WaitsForMeCard.class)).contains("Waits for me · 1", "Sign: First contact resolution");
        }
    }

    @Test
    void anAdminIsAskedForTheCalendarAndTheSeatsOfTheirCompany() {
        try (var tab = tabs.open(cast.ben, "")) {
            assertThat(told(WaitsForMeCard.class)).contains("Waits for me · 2", "Set your calendar", "empty seats");
        }
        try (var tab = tabs.open(cast.mia, "")) {
            assertThat(told(WaitsForMeCard.class)).contains("Waits for me · 0");
        }
    }

    /** Ben is also asked for two things as the admin of OnSpot. */
    @Test
    void myOpenActionsAndUnansweredFeedbackWaitForMeUntilIHaveDealtWithThem() {
        var action = cast.actAs(
                cast.lee,
                () -> actions.add(new ActionDraft(
                        "Publish the macro",
                        cast.ben.personId(),
                        LocalDate.now().plusDays(9))));
        praiseForBen(Visibility.RECIPIENT);
        try (var tab = tabs.open(cast.ben, "")) {
            assertThat(told(WaitsForMeCard.class))
                    .contains("Waits for me · 4", "Publish the macro", "asked by Lee Carter", "From Lee Carter");
            cast.actAs(cast.ben, () -> actions.finish(action));
            tab.awaitPush(() -> told(WaitsForMeCard.class).contains("Waits for me · 3"));
        }
        try (var tab = tabs.open(cast.lee, "")) {
            assertThat(told(WaitsForMeCard.class)).contains("Waits for me · 1", "Confirm: Publish the macro");
        }
        try (var tab = tabs.open(cast.mia, "")) {
            assertThat(told(WaitsForMeCard.class)).contains("Waits for me · 0").doesNotContain("Publish the macro");
        }
    }

    @Test
    void atMostSevenThingsStandThereAndTheRestIsCounted() {
        for (int i = 0; i < 9; i++) {
            var title = "Promise " + i;
            cast.actAs(
                    cast.lee,
                    () -> actions.add(new ActionDraft(
                            title, cast.ben.personId(), LocalDate.now().plusDays(9))));
        }
        try (var tab = tabs.open(cast.ben, "")) {
            assertThat(told(WaitsForMeCard.class))
                    .contains("Waits for me · 11", "and 4 more on the pages of this partnership.");
            assertThat(told(WaitsForMeCard.class).split("Promise ")).hasSize(1 + 7);
        }
    }

    @Test
    void whatChangedLastIsToldOnlyToThoseWhoMayKnowOfIt() {
        try (var tab = tabs.open(cast.sam, "")) {
            praiseForBen(Visibility.RECIPIENT);
            cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
            tab.awaitPush(() -> told(LatestCard.class).contains("First contact resolution"));
            assertThat(told(LatestCard.class))
                    .contains("Lee Carter created this")
                    .doesNotContain("Praise");
        }
    }

    @Test
    void typedAndCorrectedReadingsAreToldInOneLineForTheirMeasure() {
        var measure = cast.actAs(cast.lee, () -> measures.choose(Board.satisfaction()));
        try (var tab = tabs.open(cast.sam, "")) {
            cast.actAs(cast.mia, () -> {
                readings.enter(List.of(yesterday(measure, "91.5")), "");
                readings.enter(List.of(aWeekBefore(measure, "90")), "");
            });
            tab.awaitPush(() -> told(LatestCard.class).contains("Mia Santos created this"));
            assertThat(told(LatestCard.class)).containsOnlyOnce("CSAT (state scale): reading");
            cast.actAs(cast.lee, () -> {
                readings.enter(List.of(yesterday(measure, "81.5")), "Typo");
            });
            tab.awaitPush(() -> told(LatestCard.class).contains("Lee Carter changed this"));
            assertThat(told(LatestCard.class)).containsOnlyOnce("CSAT (state scale): reading");
        }
        assertThat(cast.actAs(cast.miaAtGlobex, () -> history.latest(5))).isEmpty();
    }

    @Test
    void whoIsInTwoPartnershipsSeesEachOnItsOwnHome() {
        satisfactionOf("91.5", cast.mia);
        cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
        cast.actAs(
                cast.lee,
                () -> actions.add(new ActionDraft(
                        "Publish the macro",
                        cast.mia.personId(),
                        LocalDate.now().plusDays(9))));
        for (var atGlobex : List.of(cast.gil, cast.miaAtGlobex)) {
            try (var tab = tabs.open(atGlobex, "")) {
                assertThat(tab.text())
                        .contains("Choose the first measure", "Propose the first goal")
                        .doesNotContain("91.5", "First contact resolution", "Publish the macro", "Lee Carter");
            }
        }
        try (var tab = tabs.open(cast.mia, "")) {
            assertThat(tab.text())
                    .contains("91.5", "First contact resolution", "Waits for me · 2", "Say who of OnSpot");
        }
    }

    private UUID satisfactionOf(String value, Member member) {
        return cast.actAs(member, () -> {
            var measure = measures.choose(Board.satisfaction());
            readings.enter(List.of(yesterday(measure, value)), "");
            return measure;
        });
    }

    /** On a Monday yesterday lies in last week itself. */
    private static ReadingEntry aWeekBefore(UUID measure, String value) {
        return new ReadingEntry(
                measure, LocalDate.now(ZoneOffset.UTC).minusDays(1).minusWeeks(1), new BigDecimal(value), "");
    }

    private static ReadingEntry yesterday(UUID measure, String value) {
        return new ReadingEntry(measure, LocalDate.now(ZoneOffset.UTC).minusDays(1), new BigDecimal(value), "");
    }

    private void praiseForBen(Visibility visibility) {
        var draft = new FeedbackDraft(
                Kind.PRAISE,
                new Recipient(Recipient.Kind.PERSON, cast.ben.side(), cast.ben.personId()),
                "On Tuesday a customer called three times about one refund.",
                "You stayed on the line until the refund was booked.",
                "She told us in the survey that she will stay with us.",
                "",
                false,
                visibility);
        cast.actAs(cast.lee, () -> feedback.send(draft));
    }

    /** First customer measure, what waits for me, banners, House, goals, next check-in, you said. */
    @Test
    void whatMattersMostStandsFirst() {
        scenes.unhappyClient(cast, scenes.askedForAQuarter(cast));
        try (var tab = tabs.open(cast.lee, "")) {
            var page = tab.text();
            assertThat(List.of(
                            page.indexOf("FirstMeasureCard"),
                            page.indexOf("WaitsForMeCard"),
                            page.indexOf("PulseBanners"),
                            page.indexOf("HouseCard"),
                            page.indexOf("GoalsCard"),
                            page.indexOf("AgendaCard"),
                            page.indexOf("YouSaidCard")))
                    .isSorted()
                    .doesNotContain(-1);
        }
    }

    @Test
    void theHouseShowsAtOnceWhatAColleagueEntersAndLeadsToWhatIsBehindIt() {
        var id = cast.actAs(cast.mia, () -> measures.choose(Board.named("Backlog")));
        try (var tab = tabs.open(cast.lee, "")) {
            assertThat(told(HouseCard.class)).contains("Process", "no data", "Problem-solving");
            cast.actAs(cast.mia, () -> readings.enter(List.of(yesterday(id, "400")), ""));
            tab.awaitPush(() -> told(HouseCard.class).contains("1 of 1 green"));
            assertThat(_find(_get(HouseCard.class), Anchor.class))
                    .extracting(Anchor::getHref)
                    .contains("/p/" + cast.lee.slug() + "/house/process");
        }
        try (var tab = tabs.open(cast.lee, "house/process")) {
            assertThat(tab.text()).contains("1 of 1 green", "Backlog", "No joint goal stands under this pillar.");
        }
        try (var tab = tabs.openAddress(cast.gil.personId(), "p/" + cast.lee.slug() + "/house/process")) {
            assertThat(tab.text()).contains("There is nothing here").doesNotContain("Backlog");
        }
    }

    @Test
    void whatTheOtherSidePutsOnTheAgendaStandsOnAPageThatIsOpen() {
        try (var tab = tabs.open(cast.lee, "")) {
            assertThat(told(AgendaCard.class)).contains("Nothing yet.");
            var id = cast.actAs(cast.mia, () -> agenda.add(new AgendaDraft("Christmas")));
            tab.awaitPush(() -> told(AgendaCard.class).contains("Christmas"));
            assertThat(_find(_get(AgendaCard.class), Button.class))
                    .extracting(Button::getText)
                    .doesNotContain("Take back");
            cast.actAs(cast.ben, () -> agenda.takeBack(id));
            tab.awaitPush(() -> told(AgendaCard.class).contains("Nothing yet."));
        }
    }

    private static String told(Class<? extends Component> card) {
        return _get(card).getElement().getTextRecursively();
    }
}
