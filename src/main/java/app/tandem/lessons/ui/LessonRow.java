package app.tandem.lessons.ui;

import app.tandem.lessons.Answer;
import app.tandem.lessons.LessonSummary;
import app.tandem.partnership.Side;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.SideBadge;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;

/** A lesson in a list: what the other side said, what changed, and whether it is proven and seen. */
final class LessonRow {
    private LessonRow() {}

    static Component[] of(LessonSummary lesson, String slug) {
        var change = new Anchor("/p/" + slug + "/lessons/" + lesson.id(), lesson.change());
        change.addClassNames("title", "strong", "wording");
        var what = new Div();
        what.addClassNames("what", "pair");
        if (lesson.isQuoted()) {
            what.add(said(lesson), part(lesson.authorSide(), lesson.authors(), "changed this", change));
        } else {
            what.add(change, muted("We learnt: " + lesson.learnt()));
        }
        var marks = new Div(marks(lesson));
        marks.addClassName("marks");
        what.add(marks);
        return lesson.isQuoted()
                ? new Component[] {what}
                : new Component[] {
                    PersonAvatar.of(lesson.author(), lesson.authorSide()).beside(), what
                };
    }

    static Div said(LessonSummary lesson) {
        var words = new Paragraph("“" + lesson.said() + "”");
        words.addClassName("wording");
        var speaker = lesson.speaker().isEmpty() ? "said" : lesson.speaker() + " said";
        return part(lesson.authorSide().other(), lesson.others(), speaker, words);
    }

    private static Div part(Side side, String company, String verb, Component words) {
        var by = new Div(new SideBadge(side, company), new Span(verb));
        by.addClassName("by");
        var part = new Div(by, words);
        part.addClassName("part-of-pair");
        return part;
    }

    private static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("muted", "wording");
        return paragraph;
    }

    static Component[] marks(LessonSummary lesson) {
        var marks = new ArrayList<Component>();
        var pillar = new Span(lesson.pillar().word());
        pillar.addClassName("pill");
        marks.add(pillar);
        marks.add(new StatusBadge(
                lesson.provenOn() != null ? Status.GOOD : lesson.proofOverdue() ? Status.OFF : Status.LATE,
                lesson.proofInWords()));
        if (lesson.isQuoted()) {
            marks.add(new StatusBadge(
                    lesson.answer() == Answer.SEEN
                            ? Status.GOOD
                            : lesson.answer() == Answer.NOT_YET ? Status.WATCH : Status.LATE,
                    lesson.answerInWords()));
        }
        return marks.toArray(Component[]::new);
    }
}
