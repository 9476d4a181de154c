package app.tandem.lessons.ui;

import app.tandem.drafts.Drafts;
import app.tandem.lessons.Answer;
import app.tandem.lessons.LessonDetails;
import app.tandem.lessons.LessonEvent;
import app.tandem.lessons.LessonSummary;
import app.tandem.lessons.Lessons;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Facts;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import app.tandem.shell.Part;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.Steps;
import app.tandem.shell.WordsDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One lesson: what it began with, what changed, what proved it, and whether those who said it see it. */
@Route(value = "lessons/:id", layout = PartnershipLayout.class)
@PageTitle("Lesson · Tandem")
@PermitAll
class LessonPage extends Main implements BeforeEnterObserver {
    private final transient Lessons lessons;
    private final transient Drafts drafts;
    private final transient LiveUpdates live;
    private final transient Member reader;
    private final PageHeader header = new PageHeader("Lesson");
    private final Steps steps = new Steps();
    private final Part said = new Part();
    private final Part changed = new Part();
    private transient @Nullable UUID id;
    private transient @Nullable LessonDetails shown;

    LessonPage(Lessons lessons, Drafts drafts, CurrentMember currentMember, LiveUpdates live) {
        this.lessons = lessons;
        this.drafts = drafts;
        this.live = live;
        reader = currentMember.get();
        header.trail(new Anchor("/p/" + reader.slug() + "/lessons", "Lessons"))
                .actions(steps, new Button("History", click -> showHistory()));
        add(header, said, changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressId.of(event, "id");
        lessons.details(asked);
        var first = id == null;
        id = asked;
        if (first) {
            live.show(this, LessonEvent.class, this::show);
        } else {
            show();
        }
    }

    private void show() {
        if (id == null) {
            return;
        }
        var lesson = lessons.details(id);
        if (lesson.equals(shown)) {
            return;
        }
        shown = lesson;
        var summary = lesson.summary();
        header.setTitle(summary.change());
        header.marks(LessonRow.marks(summary));
        steps.show(steps(summary));
        said.show(
                List.of(summary.said(), summary.speaker()),
                () -> summary.isQuoted() ? List.of(new Card("You said", LessonRow.said(summary))) : List.of());
        changed.show(
                lesson, () -> List.of(new Card(summary.isQuoted() ? "This changed" : "What changed", facts(lesson))));
    }

    private List<Steps.Step> steps(LessonSummary lesson) {
        var steps = new ArrayList<Steps.Step>();
        if (lesson.mayAnswer()) {
            steps.add(new Steps.Step("Yes, we see it", () -> lessons.see(lesson.id(), lesson.wording()))
                    .primary()
                    .over(lesson.wording()));
            steps.add(ask(
                            lesson,
                            "Not yet",
                            "What do you not see yet?",
                            why -> lessons.doNotSeeYet(lesson.id(), lesson.wording(), why))
                    .over(lesson.wording()));
        }
        if (lesson.mayProve()) {
            steps.add(ask(lesson, "It is proven", "What proved it?", what -> lessons.prove(lesson.id(), what)));
        }
        if (lesson.mayReword()) {
            steps.add(new Steps.Step(
                    "Reword",
                    () -> RewordLesson.dialog(lesson, lessons, new KeptTyping(drafts, lesson.id(), "reword "))
                            .open()));
        }
        return steps;
    }

    private void showHistory() {
        var lesson = Objects.requireNonNull(id);
        new HistoryDialog("this lesson", lessons.history(lesson), reader.zone()).open();
    }

    private Steps.Step ask(LessonSummary lesson, String step, String question, Consumer<String> take) {
        return new Steps.Step(
                step,
                () -> new WordsDialog(step, question, new KeptTyping(drafts, lesson.id(), step + " "), take).open());
    }

    private Facts facts(LessonDetails details) {
        var lesson = details.summary();
        var facts = new Facts();
        facts.quote("Changed", lesson.change());
        facts.quote("We learnt", lesson.learnt());
        facts.say("Proof", lesson.proofInWords());
        facts.quote("Proven by", lesson.proof());
        var answeredAt = lesson.answeredAt();
        if (answeredAt != null) {
            var answer = new Span(new Span(lesson.answeredBy() + ": "
                    + (lesson.answer() == Answer.NOT_YET
                            ? "not yet, because " + lesson.notYetBecause()
                            : "yes, we see it")
                    + " · "));
            answer.add(new Moment(answeredAt, reader.zone()));
            answer.addClassName("wording");
            facts.say("Seen by " + lesson.others(), answer);
        }
        facts.name("Written by", lesson.author(), lesson.authorSide(), lesson.author() + ", " + lesson.authors());
        facts.say("Pillar", lesson.pillar().word());
        var origin = details.origin();
        if (origin != null) {
            facts.say("Comes from", new Anchor("/p/" + reader.slug() + "/" + origin.path(), origin.title()));
        }
        return facts;
    }
}
