package app.tandem.lessons.ui;

import app.tandem.actions.Origin;
import app.tandem.lessons.LessonDraft;
import app.tandem.lessons.Quote;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Wording;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was learnt, what changed, how it will be proven, and whose words it began with. */
class LessonForm extends Div {
    private final TextArea learnt = area("What did we learn?", "");
    private final TextArea change = area("What did we change because of it?", "Something that can be seen.");
    private final TextArea said = area(
            "What had the other side said? (optional)",
            "In its own words. It stands beside the change, and that side is asked whether it sees it.");
    private final ComboBox<Colleague> speaker = new ComboBox<>("Who said it? (optional)");
    private final Select<Pillar> pillar = new Select<>();
    private final DayPicker proofBy = new DayPicker("When will we see that it worked?");
    private final transient @Nullable Origin origin;

    LessonForm(List<Colleague> others, KeptTyping typing, @Nullable Origin origin, Consumer<LessonDraft> write) {
        this.origin = origin;
        addClassName("form");
        speaker.setItems(others);
        speaker.setItemLabelGenerator(one -> one.name() + ", " + one.organisation());
        speaker.setClearButtonVisible(true);
        speaker.setHelperText("Empty means: the company");
        pillar.setLabel("Pillar");
        pillar.setItems(Pillar.values());
        var when = new Div(pillar, proofBy);
        when.addClassName("together");
        typing.keep(said, "said");
        typing.keep(speaker, "speaker", others, one -> one.personId().toString());
        typing.keep(learnt, "learnt");
        typing.keep(change, "change");
        typing.keep(pillar, "pillar", List.of(Pillar.values()), Pillar::name);
        typing.keep(proofBy, "proof by");
        var refused = new Refused(typing);
        var button = new Button("Write this lesson", click -> {
            if (refused.attempt(() -> write.accept(draft()))) {
                typing.forget();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(said, speaker, learnt, change, when, refused, new Div(button));
    }

    /** What may be quoted from where this comes from, where nothing has been typed yet. */
    void quote(Quote quote) {
        if (said.isEmpty()) {
            said.setValue(quote.words());
        }
    }

    void fillIfEmpty(LessonDraft example) {
        if (!said.isEmpty() || !learnt.isEmpty() || !change.isEmpty()) {
            return;
        }
        var quote = example.quote();
        said.setValue(quote == null ? "" : quote.words());
        learnt.setValue(example.learnt());
        change.setValue(example.change());
        pillar.setValue(example.pillar());
        proofBy.setValue(example.proofBy());
    }

    private LessonDraft draft() {
        var who = speaker.getValue();
        var quote = said.isEmpty() ? null : new Quote(said.getValue(), who == null ? null : who.personId());
        return new LessonDraft(learnt.getValue(), change.getValue(), day(), pillar.getValue(), quote, origin);
    }

    private @Nullable LocalDate day() {
        return proofBy.chosen();
    }

    private static TextArea area(String label, String question) {
        var area = new TextArea(label);
        area.setHelperText(question.isEmpty() ? null : question);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxLength(Wording.LONGEST_TEXT);
        return area;
    }
}
