package app.tandem.lessons.ui;

import app.tandem.drafts.Drafts;
import app.tandem.lessons.Answer;
import app.tandem.lessons.LessonDetails;
import app.tandem.lessons.LessonEvent;
import app.tandem.lessons.LessonSummary;
import app.tandem.lessons.Lessons;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Facts;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.WordsDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
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
    private final transient CurrentMember currentMember;
    private final transient LiveUpdates live;
    private transient @Nullable UUID id;
    private transient @Nullable LessonDetails shown;

    LessonPage(Lessons lessons, Drafts drafts, CurrentMember currentMember, LiveUpdates live) {
        this.lessons = lessons;
        this.drafts = drafts;
        this.currentMember = currentMember;
        this.live = live;
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
        if (!lesson.equals(shown)) {
            shown = lesson;
            removeAll();
            add(header(lesson.summary()));
            if (lesson.summary().isQuoted()) {
                add(new Card("You said", LessonRow.said(lesson.summary())));
            }
            add(new Card(lesson.summary().isQuoted() ? "This changed" : "What changed", facts(lesson)));
        }
    }

    private PageHeader header(LessonSummary lesson) {
        var back = new Anchor("/p/" + currentMember.get().slug() + "/lessons", "Lessons");
        var steps = new ArrayList<Component>();
        if (lesson.mayAnswer()) {
            var see = new Button("Yes, we see it", click -> lessons.see(lesson.id(), lesson.wording()));
            see.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(see);
            steps.add(ask(
                    lesson,
                    "Not yet",
                    "What do you not see yet?",
                    why -> lessons.doNotSeeYet(lesson.id(), lesson.wording(), why)));
        }
        if (lesson.mayProve()) {
            steps.add(ask(lesson, "It is proven", "What proved it?", what -> lessons.prove(lesson.id(), what)));
        }
        if (lesson.mayReword()) {
            steps.add(new Button(
                    "Reword",
                    click -> new RewordDialog(lesson, lessons, new KeptTyping(drafts, lesson.id(), "reword ")).open()));
        }
        steps.add(new Button(
                "History",
                click -> new HistoryDialog(
                                "this lesson",
                                lessons.history(lesson.id()),
                                currentMember.get().zone())
                        .open()));
        return new PageHeader(lesson.change())
                .trail(back)
                .marks(LessonRow.marks(lesson))
                .actions(steps.toArray(Component[]::new));
    }

    private Button ask(LessonSummary lesson, String step, String question, Consumer<String> take) {
        return new Button(
                step,
                click -> new WordsDialog(step, question, new KeptTyping(drafts, lesson.id(), step + " "), take).open());
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
            answer.add(new Moment(answeredAt, currentMember.get().zone()));
            answer.addClassName("wording");
            facts.say("Seen by " + lesson.others(), answer);
        }
        facts.name("Written by", lesson.author(), lesson.authorSide(), lesson.author() + ", " + lesson.authors());
        facts.say("Pillar", lesson.pillar().word());
        var origin = details.origin();
        if (origin != null) {
            facts.say(
                    "Comes from", new Anchor("/p/" + currentMember.get().slug() + "/" + origin.path(), origin.title()));
        }
        return facts;
    }
}
