package app.tandem.lessons.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.lessons.LessonDraft;
import app.tandem.lessons.LessonWords;
import app.tandem.lessons.Lessons;
import app.tandem.lessons.Quote;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.shell.Meanwhile;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class LessonPagesTest {
    private static final String SAID = "We hear of the backlog only when it is too late.";

    private final Lessons lessons;
    private final Tabs tabs;
    private final Cast cast;

    LessonPagesTest(Lessons lessons, Tabs tabs, Cast.Casting casting) {
        this.lessons = lessons;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptyPageTeachesWithAnExampleThatOneClickPutsIntoTheForm() {
        try (var tab = tabs.open(cast.mia, "lessons")) {
            assertThat(tab.text()).contains("Nobody has written down a lesson yet");
            UI.getCurrent().navigate("p/" + cast.mia.slug() + "/lessons/new/example");
            _click(_get(Button.class, spec -> spec.withText("Write this lesson")));
            tab.awaitPush(() -> tab.text().contains("Acme has not said whether it sees this"));
        }
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReload() {
        try (var tab = tabs.open(cast.mia, "lessons/new")) {
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What did we learn?")), "Numbers come late.");
        }
        try (var tab = tabs.open(cast.mia, "lessons/new/example")) {
            assertThat(_get(TextArea.class, spec -> spec.withLabel("What did we learn?"))
                            .getValue())
                    .as("an example replaces nothing that somebody has typed")
                    .isEqualTo("Numbers come late.");
        }
    }

    @Test
    void theSideThatSaidItAnswersAndTheOtherSeesItWithoutReloading() {
        var id = miaWrites();
        try (var tab = tabs.open(cast.mia, "lessons")) {
            cast.actAs(cast.lee, () -> lessons.doNotSeeYet(id, 1, "It came twice."));
            tab.awaitPush(() -> tab.text().contains("Acme does not see it yet"));
        }
        try (var tab = tabs.open(cast.mia, "lessons/" + id)) {
            _assertNone(Button.class, spec -> spec.withText("Yes, we see it"));
            assertThat(tab.text()).contains("not yet, because It came twice.");
        }
        try (var tab = tabs.open(cast.lee, "lessons/" + id)) {
            _assertNone(Button.class, spec -> spec.withText("It is proven"));
            _click(_get(Button.class, spec -> spec.withText("Yes, we see it")));
            tab.awaitPush(() -> tab.text().contains("Acme sees it"));
        }
    }

    @Test
    void whoeverIsAboutToAnswerKeepsTheirPlaceWhenTheOtherSideProvesIt() {
        var id = miaWrites();
        try (var tab = tabs.open(cast.lee, "lessons/" + id)) {
            var notYet = _get(Button.class, spec -> spec.withText("Not yet"));
            var history = _get(Button.class, spec -> spec.withText("History"));
            cast.actAs(cast.ben, () -> lessons.prove(id, "It came every day of a week."));
            tab.awaitPush(() -> tab.text().contains("It came every day of a week."));
            assertThat(_get(Button.class, spec -> spec.withText("Not yet"))).isSameAs(notYet);
            assertThat(_get(Button.class, spec -> spec.withText("History"))).isSameAs(history);
        }
    }

    @Test
    void whoPressedBeforeTheWordsChangedHasNotAnsweredThem() {
        var id = miaWrites();
        try (var tab = tabs.open(cast.lee, "lessons/" + id)) {
            var pressed = List.of(
                    _get(Button.class, spec -> spec.withText("Yes, we see it")),
                    _get(Button.class, spec -> spec.withText("Not yet")));
            var read = cast.actAs(cast.mia, () -> lessons.details(id)).summary().words();
            cast.actAs(
                    cast.mia,
                    () -> lessons.reword(
                            id,
                            read.asRead(),
                            new LessonWords("Other words.", read.change(), read.proofBy(), read.pillar())));
            tab.awaitPush(() -> tab.text().contains("Other words."));
            assertThat(pressed).as("their presses are dropped").noneMatch(Button::isAttached);
            _get(Button.class, spec -> spec.withText("Yes, we see it"));
        }
    }

    @Test
    void whatItsAuthorRewordedInAnotherTabIsShownBeforeItIsOverwritten() {
        var id = miaWrites();
        try (var tab = tabs.open(cast.mia, "lessons/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Reword")));
            var learnt = _get(TextArea.class, spec -> spec.withLabel("What did we learn?"));
            _setValue(learnt, "Numbers come too late.");
            var read = cast.actAs(cast.mia, () -> lessons.details(id)).summary().words();
            cast.actAs(
                    cast.mia,
                    () -> lessons.reword(
                            id,
                            read.asRead(),
                            new LessonWords("Theirs.", read.change(), read.proofBy(), read.pillar())));
            _click(_get(Button.class, spec -> spec.withText("Save")));
            assertThat(_get(Meanwhile.class).getElement().getTextRecursively()).contains("somewhere else", "Theirs.");
            assertThat(learnt.getValue()).isEqualTo("Numbers come too late.");
            _click(_get(Button.class, spec -> spec.withText("Save")));
            tab.awaitPush(() -> tab.text().contains("Numbers come too late."));
        }
    }

    @Test
    void theNewestStandsOnBothHomes() {
        miaWrites();
        for (var reader : new Member[] {cast.lee, cast.ben}) {
            try (var tab = tabs.open(reader, "")) {
                assertThat(tab.text())
                        .contains("You said → this changed")
                        .contains(SAID)
                        .contains("The backlog is sent at 18:00.");
            }
        }
    }

    @Test
    void aMemberOfAnotherPartnershipFindsNothingThere() {
        var id = miaWrites();
        for (var stranger : new Member[] {cast.gil, cast.miaAtGlobex}) {
            for (var page : new String[] {"", "lessons", "lessons/" + id}) {
                try (var tab = tabs.open(stranger, page)) {
                    assertThat(tab.text()).doesNotContain("backlog");
                }
            }
        }
    }

    private UUID miaWrites() {
        return cast.actAs(
                cast.mia,
                () -> lessons.write(new LessonDraft(
                        "Numbers come late.",
                        "The backlog is sent at 18:00.",
                        LocalDate.now().plusDays(20),
                        Pillar.PROCESS,
                        new Quote(SAID, cast.sam.personId()),
                        null)));
    }
}
