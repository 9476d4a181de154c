package app.tandem.lessons.ui;

import app.tandem.lessons.LessonSummary;
import app.tandem.lessons.LessonWords;
import app.tandem.lessons.Lessons;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Wording;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Meanwhile;
import app.tandem.shell.RewordDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Lets the author of a lesson say it better, as long as nobody has answered it. */
final class RewordLesson {
    private RewordLesson() {}

    static RewordDialog dialog(LessonSummary lesson, Lessons lessons, KeptTyping typing) {
        var learnt = area("What did we learn?", lesson.learnt());
        var change = area("What did we change because of it?", lesson.change());
        var pillar = new Select<Pillar>();
        pillar.setLabel("Pillar");
        pillar.setItems(Pillar.values());
        pillar.setValue(lesson.pillar());
        var proofBy = new DayPicker("When will we see that it worked?");
        proofBy.setValue(lesson.proofBy());
        typing.keep(learnt, "learnt");
        typing.keep(change, "change");
        typing.keep(pillar, "pillar", List.of(Pillar.values()), Pillar::name);
        typing.keep(proofBy, "proof by");
        var note = new Paragraph("What it said before stays in its history.");
        note.addClassName("muted");
        var when = new Div(pillar, proofBy);
        when.addClassName("together");
        return new RewordDialog("Reword this lesson", typing, learnt, change, when, note)
                .over(
                        lesson.words().asRead(),
                        () -> now(lessons.details(lesson.id()).summary()),
                        "Save",
                        asRead -> lessons.reword(
                                lesson.id(),
                                asRead,
                                new LessonWords(
                                        learnt.getValue(), change.getValue(), proofBy.chosen(), pillar.getValue())));
    }

    private static Meanwhile.Theirs now(LessonSummary lesson) {
        return new Meanwhile.Theirs(
                lesson.words().asRead(),
                "“" + lesson.learnt() + "” · “" + lesson.change() + "” · "
                        + lesson.pillar().word() + " · " + lesson.proofInWords());
    }

    private static TextArea area(String label, String words) {
        var area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxLength(Wording.LONGEST_TEXT);
        area.setValue(words);
        return area;
    }
}
