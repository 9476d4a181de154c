package app.tandem.lessons.ui;

import app.tandem.lessons.LessonEvent;
import app.tandem.lessons.LessonSummary;
import app.tandem.lessons.Lessons;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** "You said → this changed", and what was learnt besides. */
@Route(value = "lessons", layout = PartnershipLayout.class)
@Menu(title = "Lessons", order = 4.7)
@PageTitle("Lessons · Tandem")
@PermitAll
class LessonsView extends Main {
    private final transient Lessons lessons;
    private final transient Member reader;
    private final PageHeader header = new PageHeader("Lessons");
    private final EmptyState nothing;
    private final Paragraph nobodyQuoted = new Paragraph(
            "Nothing yet that one side said and the other changed. Quote the other side when you write a lesson.");
    private final LiveRows<LessonSummary> youSaid;
    private final LiveRows<LessonSummary> learnt;
    private final Card feed;
    private final Card besides;

    LessonsView(Lessons lessons, CurrentMember currentMember, LiveUpdates live) {
        this.lessons = lessons;
        reader = currentMember.get();
        youSaid = rows();
        learnt = rows();
        nobodyQuoted.addClassName("muted");
        feed = new Card("You said → this changed", nobodyQuoted, youSaid);
        besides = new Card("What we learnt besides", learnt);
        nothing = new EmptyState(
                "Nobody has written down a lesson yet",
                "Here stands what you learnt, what you changed because of it, and the day on which it will be seen that"
                        + " it worked. Where the other side had said it first, its words stand beside the change, and it"
                        + " says whether it sees it.",
                reader.may(Verb.WRITE_SHARED)
                        ? new Component[] {
                            write(), link("Begin with an example: numbers the evening before", "/example")
                        }
                        : new Component[0]);
        add(header, nothing, feed, besides);
        live.show(this, LessonEvent.class, this::show);
    }

    private LiveRows<LessonSummary> rows() {
        return new LiveRows<>(LessonSummary::id, (LessonSummary one) -> LessonRow.of(one, reader.slug()));
    }

    private void show() {
        var pairs = lessons.youSaid();
        var others = lessons.learnt();
        var empty = pairs.isEmpty() && others.isEmpty();
        var silent = pairs.stream().filter(LessonSummary::mayAnswer).count();
        header.subtitle(
                silent == 0
                        ? "What we learnt, and what changed because of it"
                        : "Changes for which your side has not said that it sees them: " + silent);
        header.actions(empty || !reader.may(Verb.WRITE_SHARED) ? new Component[0] : new Component[] {write()});
        nothing.setVisible(empty);
        feed.setVisible(!empty);
        besides.setVisible(!others.isEmpty());
        nobodyQuoted.setVisible(pairs.isEmpty());
        youSaid.setVisible(!pairs.isEmpty());
        youSaid.show(pairs);
        learnt.show(others);
    }

    private Anchor write() {
        var write = link("Write a lesson", "");
        write.addClassName("primary");
        return write;
    }

    private Anchor link(String words, String more) {
        var link = new Anchor("/p/" + reader.slug() + "/lessons/new" + more, words);
        link.addClassName("button");
        return link;
    }
}
