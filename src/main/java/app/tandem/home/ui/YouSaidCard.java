package app.tandem.home.ui;

import app.tandem.lessons.LessonEvent;
import app.tandem.lessons.LessonSummary;
import app.tandem.lessons.Lessons;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The last things that one side said and the other changed. */
class YouSaidCard extends Section {
    private static final int MOST = 3;

    private final transient Lessons lessons;
    private final transient Member member;
    private final Paragraph nothing = new Paragraph(
            "What one side said and the other changed because of it stands here, with whether it is seen.");
    private final LiveRows<LessonSummary> rows = new LiveRows<>(LessonSummary::id, this::row);

    YouSaidCard(Lessons lessons, Member member, LiveUpdates live) {
        this.lessons = lessons;
        this.member = member;
        addClassName("card");
        var all = new Anchor("/p/" + member.slug() + "/lessons", "All lessons");
        all.addClassName("button");
        add(new H2("You said → this changed"), nothing, rows, all);
        live.show(this, LessonEvent.class, this::show);
    }

    private void show() {
        var newest = lessons.youSaid(MOST);
        nothing.setVisible(newest.isEmpty());
        rows.setVisible(!newest.isEmpty());
        rows.show(newest);
    }

    private Component[] row(LessonSummary lesson) {
        var said = new Span(lesson.whoSaidIt() + ": “" + lesson.said() + "”");
        said.addClassName("detail");
        var change = new Anchor("/p/" + member.slug() + "/lessons/" + lesson.id(), lesson.change());
        change.addClassNames("title", "strong");
        var answer = new Span(lesson.answerInWords());
        answer.addClassName("detail");
        var what = new Div(said, change, answer);
        what.addClassName("what");
        return new Component[] {
            PersonAvatar.of(lesson.author(), lesson.authorSide()).beside(), what
        };
    }
}
