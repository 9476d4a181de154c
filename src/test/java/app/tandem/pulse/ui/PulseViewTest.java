package app.tandem.pulse.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.checkins.Agenda;
import app.tandem.checkins.AgendaDraft;
import app.tandem.checkins.ui.AgendaCard;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.pulse.PulseDraft;
import app.tandem.pulse.PulseScenes;
import app.tandem.pulse.Pulses;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

@TandemTest
class PulseViewTest {
    private final Pulses pulses;
    private final Agenda agenda;
    private final PulseScenes scenes;
    private final Tabs tabs;
    private final Cast cast;

    PulseViewTest(Pulses pulses, Agenda agenda, PulseScenes scenes, Tabs tabs, Cast.Casting casting) {
        this.pulses = pulses;
        this.agenda = agenda;
        this.scenes = scenes;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void beforeAnybodyIsAskedThePageSaysWhatBelongsHere() {
        try (var tab = tabs.open(cast.gil, "pulse")) {
            assertThat(tab.text()).contains("Nothing has been said yet", "Every two weeks everybody of both sides");
            assertThat(_find(RadioButtonGroup.class)).isEmpty();
        }
    }

    @Test
    void fourChoicesAndOneButtonAreAnAnswer() {
        scenes.askedForAQuarter(cast);
        try (var tab = tabs.open(cast.lee, "pulse")) {
            choose(4, 3, null, 2);
            _click(_get(Button.class, spec -> spec.withText("Send my answers")));
            assertThat(questions().get(2).getErrorMessage()).contains("Choose a number from 1");
            assertThat(mine(cast.lee)).isNull();
            choose(4, 3, 5, 2);
            _click(_get(Button.class, spec -> spec.withText("Send my answers")));
            tab.awaitPush(() -> tab.text().contains("Thank you."));
            assertThat(mine(cast.lee)).isEqualTo(new PulseDraft(4, 3, 5, 2));
            choose(4, 3, 5, 1);
            _click(_get(Button.class, spec -> spec.withText("Change my answers")));
            assertThat(mine(cast.lee)).isEqualTo(new PulseDraft(4, 3, 5, 1));
        }
    }

    @Test
    void whatAColleagueAnswersChangesNothingOnAPageThatIsOpen() {
        scenes.askedForAQuarter(cast);
        try (var tab = tabs.open(cast.sam, "pulse")) {
            choose(1, 2, null, null);
            var before = tab.text();
            scenes.answer(cast, cast.lee, 1, 1, 1, 1);
            cast.actAs(cast.mia, () -> agenda.add(new AgendaDraft("Christmas")));
            tab.awaitPush(() -> tab.text().contains("Christmas"));
            assertThat(questions().getFirst().getValue()).isEqualTo(1);
            assertThat(tab.text()
                            .lines()
                            .filter(line -> line.contains("answer"))
                            .toList())
                    .isEqualTo(before.lines()
                            .filter(line -> line.contains("answer"))
                            .toList());
        }
    }

    @Test
    void bothSidesAreLedToTheTwoLowestQuestionsAndPutSomethingOnTheAgendaFromThere() {
        scenes.unhappyClient(cast, scenes.askedForAQuarter(cast));
        try (var tab = tabs.open(cast.mia, "")) {
            var link = _get(Anchor.class, spec -> spec.withText("See the two lowest questions"));
            assertThat(link.getHref()).isEqualTo("/p/" + cast.mia.slug() + "/pulse");
            assertThat(tab.text()).contains("Acme’s people give 2.8 of 5. OnSpot’s give 4.1.");
        }
        try (var tab = tabs.open(cast.lee, "pulse")) {
            assertThat(tab.text()).contains("Talk about this first", "3 answers", "2.3", "4.1");
            assertThat(_find(_get(AveragesTable.class), app.tandem.shell.StatusBadge.class))
                    .hasSize(2);
            _setValue(_get(_get(AgendaCard.class), TextField.class), "Refund tone");
            _click(_get(Button.class, spec -> spec.withText("Add to the agenda")));
            tab.awaitPush(() -> agendaOnPage().contains("Refund tone"));
        }
        try (var tab = tabs.open(cast.ben, "")) {
            assertThat(agendaOnPage()).contains("Refund tone", "pulse gap 1.3", "Lee Carter");
        }
    }

    @Test
    void tooFewAnswersAreSaidAndShowNothing() {
        scenes.askedForAQuarter(cast);
        scenes.answer(cast, cast.lee, 1, 1, 1, 1);
        scenes.answer(cast, cast.sam, 1, 1, 1, 1);
        scenes.close(cast);
        try (var tab = tabs.open(cast.mia, "pulse")) {
            assertThat(tab.text()).contains("too few answers (2 of 3)", "too few answers (0 of 3)");
            assertThat(tab.text()).doesNotContain("1.0");
        }
    }

    @Test
    void anAuditorReadsAndIsOfferedNothing() {
        scenes.unhappyClient(cast, scenes.askedForAQuarter(cast));
        try (var tab = tabs.open(cast.auditor(Side.CLIENT), "pulse")) {
            assertThat(tab.text()).contains("2.3", "pulse gap 1.3");
            assertThat(_find(RadioButtonGroup.class)).isEmpty();
            assertThat(_find(TextField.class)).isEmpty();
        }
    }

    @Test
    void anotherPartnershipsPulseIsNotThere() {
        scenes.unhappyClient(cast, scenes.askedForAQuarter(cast));
        try (var tab = tabs.openAddress(cast.gil.personId(), "p/" + cast.lee.slug() + "/pulse")) {
            assertThat(tab.text()).contains("There is nothing here").doesNotContain("2.8");
        }
    }

    private String agendaOnPage() {
        return _get(AgendaCard.class).getElement().getTextRecursively();
    }

    private PulseDraft mine(Member member) {
        return cast.actAs(member, () -> pulses.open().orElseThrow().mine());
    }

    private static void choose(Integer... levels) {
        var questions = questions();
        for (var place = 0; place < levels.length; place++) {
            questions.get(place).setValue(levels[place]);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<Integer>> questions() {
        return _find(RadioButtonGroup.class).stream()
                .map(field -> (RadioButtonGroup<Integer>) field)
                .toList();
    }
}
