package app.tandem.scorecards.ui;

import app.tandem.scorecards.MarkerDraft;
import app.tandem.scorecards.MarkerKind;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Marks on a measure, or on all of them, that something changed on a day. */
class MarkChangeDialog extends Dialog {
    MarkChangeDialog(MeasureDetails measure, LocalDate today, KeptTyping typing, Consumer<MarkerDraft> mark) {
        setHeaderTitle("Mark a change");
        setWidth("480px");
        var words = new TextField("What changed");
        words.setPlaceholder("New greeting script");
        words.setMaxLength(200);
        var kind = new Select<MarkerKind>();
        kind.setLabel("What kind of change");
        kind.setItems(MarkerKind.values());
        var day = new DayPicker("From");
        day.setValue(today);
        var all = new Checkbox("On every measure, not on “" + measure.name() + "” alone");
        typing.keep(words, "words");
        typing.keep(kind, "kind", List.of(MarkerKind.values()), MarkerKind::name);
        typing.keep(day, "day");
        typing.keep(all, "all", List.of(true, false), String::valueOf);
        var refused = new Refused(typing);
        var form = new Div(words, kind, day, all, refused);
        form.addClassName("form");
        add(form);
        var ok = new Button("Mark it", click -> {
            if (refused.attempt(() -> mark.accept(new MarkerDraft(
                    all.getValue() ? null : measure.id(), kind.getValue(), day.chosen(), words.getValue())))) {
                typing.forget();
                close();
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), ok);
        addOpenedChangeListener(opened -> words.focus());
    }
}
