package app.tandem.headsups.ui;

import app.tandem.headsups.Certainty;
import app.tandem.headsups.HeadsUpDraft;
import app.tandem.headsups.TimeFrame;
import app.tandem.partnership.Wording;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What may happen, when, to what effect, and when the other side hears of it again. */
class HeadsUpForm extends Div {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final List<Certainty> CERTAINTIES =
            List.of(Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.DECIDED);
    private static final List<String> SPANS = List.of("Within months", "On a day");
    private static final int MONTHS = 25;

    private final TextField title = new TextField("What may happen?");
    private final RadioButtonGroup<Certainty> certainty = new RadioButtonGroup<>("How certain is it?");
    private final RadioButtonGroup<String> span = new RadioButtonGroup<>("When would it be?");
    private final ComboBox<YearMonth> first = new ComboBox<>("From");
    private final ComboBox<YearMonth> last = new ComboBox<>("Until the end of");
    private final DayPicker day = new DayPicker("Day");
    private final TextArea effect = area("Effect", "What would the other side notice? Say how much, if you know.");
    private final TextArea can = area("What I can influence", "So that they know what to ask you for.");
    private final TextArea cannot = area("What I cannot influence", "So that nobody waits for it.");
    private final DayPicker nextUpdate = new DayPicker("Next update by");
    private final List<YearMonth> months;

    HeadsUpForm(LocalDate today, KeptTyping typing, Consumer<HeadsUpDraft> give) {
        addClassName("form");
        months = IntStream.range(0, MONTHS)
                .mapToObj(YearMonth.from(today)::plusMonths)
                .toList();
        title.setMaxLength(Wording.LONGEST_LINE);
        certainty.setItems(CERTAINTIES);
        certainty.setValue(Certainty.POSSIBLE);
        span.setItems(SPANS);
        span.setValue(SPANS.getFirst());
        for (var month : List.of(first, last)) {
            month.setItems(months);
            month.setItemLabelGenerator(MONTH::format);
        }
        last.setHelperText("Empty means: in that one month");
        day.ahead(today);
        nextUpdate.ahead(today);
        nextUpdate.setHelperText("A missed one is shown as overdue to both sides.");
        certainty.addValueChangeListener(change -> arrange());
        span.addValueChangeListener(change -> arrange());
        var refused = new Refused(typing);
        var button = new Button("Give this heads-up", click -> {
            if (refused.attempt(() -> give.accept(draft()))) {
                typing.forget();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var when = new Div(first, last, day);
        when.addClassName("together");
        var influence = new Div(can, cannot);
        influence.addClassName("together");
        add(title, certainty, span, when, effect, influence, nextUpdate, refused, new Div(button));
        keep(typing);
        arrange();
    }

    private void keep(KeptTyping typing) {
        typing.keep(title, "title");
        typing.keep(certainty, "certainty", CERTAINTIES, Certainty::name);
        typing.keep(span, "span", SPANS, words -> words);
        typing.keep(first, "first month", months, YearMonth::toString);
        typing.keep(last, "last month", months, YearMonth::toString);
        typing.keep(day, "day");
        typing.keep(effect, "effect");
        typing.keep(can, "can influence");
        typing.keep(cannot, "cannot influence");
        typing.keep(nextUpdate, "next update");
    }

    /** An example to be changed, where nothing has been typed yet. */
    void fillIfEmpty(HeadsUpDraft example) {
        if (!title.isEmpty() || !effect.isEmpty()) {
            return;
        }
        title.setValue(example.title());
        certainty.setValue(example.certainty());
        effect.setValue(example.effect());
        can.setValue(example.canInfluence());
        cannot.setValue(example.cannotInfluence());
        nextUpdate.setValue(example.nextUpdate());
        var horizon = example.horizon();
        if (horizon != null) {
            first.setValue(YearMonth.from(horizon.from()));
            last.setValue(YearMonth.from(horizon.to()));
        }
    }

    private void arrange() {
        var onADay = span.getValue().equals(SPANS.getLast());
        first.setVisible(!onADay);
        last.setVisible(!onADay);
        day.setVisible(onADay);
        nextUpdate.setVisible(certainty.getValue().isOpen());
    }

    private HeadsUpDraft draft() {
        return new HeadsUpDraft(
                title.getValue(),
                effect.getValue(),
                certainty.getValue(),
                horizon(),
                can.getValue(),
                cannot.getValue(),
                nextUpdate.isVisible() ? nextUpdate.chosen() : null);
    }

    private @Nullable TimeFrame horizon() {
        if (day.isVisible()) {
            var chosen = day.chosen();
            return chosen == null ? null : TimeFrame.on(chosen);
        }
        return first.isEmpty() ? null : TimeFrame.within(first.getValue(), last.getValue());
    }

    private static TextArea area(String label, String question) {
        var area = new TextArea(label);
        area.setHelperText(question);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxLength(Wording.LONGEST_TEXT);
        return area;
    }
}
