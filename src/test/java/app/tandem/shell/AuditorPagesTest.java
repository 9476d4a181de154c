package app.tandem.shell;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.coedit.ui.SharedTextEditor;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.headsups.Certainty;
import app.tandem.headsups.HeadsUpDraft;
import app.tandem.headsups.HeadsUps;
import app.tandem.headsups.TimeFrame;
import app.tandem.history.AuditorReads;
import app.tandem.history.PageRead;
import app.tandem.lessons.LessonDraft;
import app.tandem.lessons.Lessons;
import app.tandem.lessons.Quote;
import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import app.tandem.scorecards.KpiLibrary;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TandemTest
class AuditorPagesTest {
    private static final String TWENTY = "Twenty characters and more.";

    /** What changes nothing. */
    private static final Set<String> READING = Set.of(
            "History",
            "Copy address",
            "Sign out",
            "← Earlier",
            "Later →",
            "To the newest data",
            "Go to today",
            "What was the week like?",
            "Export",
            "Worst first again");

    private final Actions actions;
    private final Feedbacks feedbacks;
    private final Goals goals;
    private final HeadsUps headsUps;
    private final Lessons lessons;
    private final KpiLibrary library;
    private final Measures measures;
    private final Readings readings;
    private final AuditorReads reads;
    private final Tabs tabs;
    private final Cast cast;
    private final Member auditor;
    private UUID goal = new UUID(0, 0);
    private UUID action = new UUID(0, 0);
    private UUID praise = new UUID(0, 0);
    private UUID headsUp = new UUID(0, 0);
    private UUID lesson = new UUID(0, 0);
    private UUID measure = new UUID(0, 0);

    AuditorPagesTest(
            Actions actions,
            Feedbacks feedbacks,
            Goals goals,
            HeadsUps headsUps,
            Lessons lessons,
            KpiLibrary library,
            Measures measures,
            Readings readings,
            AuditorReads reads,
            Tabs tabs,
            Cast.Casting casting) {
        this.actions = actions;
        this.feedbacks = feedbacks;
        this.goals = goals;
        this.headsUps = headsUps;
        this.lessons = lessons;
        this.library = library;
        this.measures = measures;
        this.readings = readings;
        this.reads = reads;
        this.tabs = tabs;
        cast = casting.fresh();
        auditor = cast.auditor(Side.CLIENT);
    }

    @BeforeEach
    void thereIsSomethingToReadEverywhere() {
        cast.actAs(cast.lee, () -> {
            goal = goals.draft(new GoalDraft(
                    "Fewer repeats",
                    Pillar.PROCESS,
                    "Because.",
                    null,
                    "Repeats",
                    BigDecimal.TEN,
                    BigDecimal.ONE,
                    "%",
                    LocalDate.now().plusMonths(2),
                    cast.lee.personId(),
                    cast.mia.personId(),
                    "We do",
                    "They do"));
            action = actions.add(new ActionDraft(
                    "Call back", cast.mia.personId(), LocalDate.now().plusDays(3)));
            praise = feedbacks.send(new FeedbackDraft(
                    Kind.PRAISE, Recipient.team(Side.BPO), TWENTY, TWENTY, TWENTY, "", false, Visibility.BOTH_TEAMS));
            headsUp = headsUps.give(new HeadsUpDraft(
                    "Ten people fewer",
                    TWENTY,
                    Certainty.POSSIBLE,
                    TimeFrame.on(LocalDate.now().plusMonths(2)),
                    TWENTY,
                    TWENTY,
                    LocalDate.now().plusDays(3)));
            lesson = lessons.write(new LessonDraft(
                    TWENTY,
                    TWENTY,
                    LocalDate.now().plusDays(3),
                    Pillar.PEOPLE,
                    new Quote(TWENTY, cast.mia.personId()),
                    null));
            measure = measures.choose(MeasureDraft.of(library.find("V1").orElseThrow())
                    .ownedBy(cast.lee.personId(), cast.mia.personId()));
            readings.enter(
                    List.of(new ReadingEntry(measure, LocalDate.now().minusDays(20), BigDecimal.valueOf(80), "")), "");
        });
        // Whoever asked has left: for a member of their side there would be something to confirm.
        cast.actAs(cast.mia, () -> actions.finish(action));
    }

    @Test
    void onNoPageIsAnythingOfferedThatWouldBeRefused() {
        for (var page : List.of(
                "",
                "scorecard",
                "scorecard/" + measure,
                "goals",
                "goals/" + goal,
                "actions",
                "actions/" + action,
                "feedback",
                "feedback/" + praise,
                "heads-ups",
                "lessons",
                "lessons/" + lesson,
                "heads-ups/" + headsUp,
                "pulse",
                "house/process",
                "programmes",
                "displays",
                "people")) {
            try (var tab = tabs.open(auditor, page)) {
                assertThat(tab.text()).as(page).contains("You are here as an auditor until");
                assertThat(offered()).as(page).isSubsetOf(READING);
                assertThat(_find(TextFieldBase.class)).as(page).isEmpty();
                assertThat(_find(SharedTextEditor.class))
                        .allMatch(editor -> !editor.getElement().getProperty("editable", true));
                assertThat(_find(Anchor.class))
                        .extracting(Anchor::getHref)
                        .as(page)
                        .noneMatch(
                                link -> link.contains("/new") || link.contains("/from/") || link.contains("/import"));
            }
        }
    }

    @Test
    void aPageThatIsThereToWriteOnSaysWhyItDoesNotOpen() {
        for (var page : List.of(
                "feedback/new",
                "heads-ups/new",
                "lessons/new",
                "lessons/from/goal/" + goal,
                "scorecard/import",
                "scorecard/enter",
                "actions/from/goal/" + goal)) {
            try (var tab = tabs.open(auditor, page)) {
                assertThat(tab.text()).as(page).contains("change nothing");
                assertThat(_find(TextFieldBase.class)).as(page).isEmpty();
            }
        }
    }

    @Test
    void everybodyElseIsToldNothingOfAuditors() {
        try (var tab = tabs.open(cast.lee, "goals")) {
            assertThat(tab.text()).doesNotContain("as an auditor until");
            assertThat(offered()).contains("New goal");
        }
    }

    @Test
    void eachPageThatAnAuditorOpensIsWrittenDown() {
        try (var tab = tabs.open(auditor, "goals")) {
            UI.getCurrent().navigate("p/" + auditor.slug() + "/goals/" + goal);
            assertThat(tab.text()).contains("Fewer repeats");
        }
        try (var tab = tabs.open(cast.lee, "actions")) {
            assertThat(tab.text()).contains("Actions");
        }
        assertThat(cast.actAs(cast.mia, reads::latest))
                .extracting(PageRead::page)
                .containsExactly("goals/" + goal, "goals");
        assertThat(cast.actAs(cast.mia, reads::latest))
                .extracting(PageRead::title)
                .allMatch(title -> title.contains("Fewer repeats") || title.contains("Goals"));
    }

    @Test
    void aHistoryThatAnAuditorOpensAndAScorecardThatTheyTakeAwayAreWrittenDownToo() {
        try (var tab = tabs.open(auditor, "goals/" + goal)) {
            _click(_get(Button.class, spec -> spec.withText("History")));
            assertThat(_get(HistoryDialog.class).isOpened()).isTrue();
        }
        try (var tab = tabs.open(auditor, "scorecard")) {
            assertThat(_download(_get(Anchor.class, spec -> spec.withText("All readings as CSV"))))
                    .isNotEmpty();
        }
        assertThat(cast.actAs(cast.mia, reads::latest))
                .extracting(PageRead::page, PageRead::title)
                .contains(tuple("goals/" + goal, "History of this goal"), tuple("scorecard", "Scorecard, exported"));
    }

    private static List<String> offered() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
