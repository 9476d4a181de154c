package app.tandem.lessons.ui;

import app.tandem.lessons.LessonSummary;
import app.tandem.lessons.LessonWords;
import app.tandem.lessons.Lessons;
import app.tandem.partnership.Wording;
import app.tandem.scorecards.Pillar;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Lets the author of a lesson say it better, as long as nobody has answered it. */
class RewordDialog extends Dialog {
    RewordDialog(LessonSummary lesson, Lessons lessons, KeptTyping typing) {
        setHeaderTitle("Reword this lesson");
        setWidth("560px");
        setCloseOnOutsideClick(false);
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
        var form = new Div(learnt, change, when, note);
        form.addClassName("form");
        add(form);
        var save = new Button("Save", click -> {
            lessons.reword(
                    lesson.id(),
                    new LessonWords(learnt.getValue(), change.getValue(), proofBy.chosen(), pillar.getValue()));
            typing.forget();
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button("Throw away", click -> {
                            typing.forget();
                            close();
                        }),
                        save);
        addOpenedChangeListener(opened -> learnt.focus());
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
