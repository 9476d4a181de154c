package app.tandem.goals.ui;

import app.tandem.drafts.Drafts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what is typed into a form that has nothing to show for it yet, and puts it back when the form opens again. */
class KeptTyping {
    static final int PAUSE = 250;

    private final Drafts drafts;
    private final UUID subject;
    private final String form;
    private final List<String> fields = new ArrayList<>();

    KeptTyping(Drafts drafts, UUID subject, String form) {
        this.drafts = drafts;
        this.subject = subject;
        this.form = form;
    }

    void keep(TextFieldBase<?, String> input, String field) {
        kept(field).ifPresent(input::setValue);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE);
        input.addValueChangeListener(change -> write(field, change.getValue()));
    }

    void keep(DatePicker input, String field) {
        kept(field).filter(day -> !day.isEmpty()).map(LocalDate::parse).ifPresent(input::setValue);
        input.addValueChangeListener(change ->
                write(field, change.getValue() == null ? "" : change.getValue().toString()));
    }

    void forget() {
        fields.forEach(field -> drafts.discard(subject, form + field));
    }

    private Optional<String> kept(String field) {
        fields.add(field);
        return Optional.ofNullable(drafts.of(subject).get(form + field)).map(draft -> draft.value());
    }

    private void write(String field, String value) {
        drafts.keep(subject, form + field, value, "");
    }
}
