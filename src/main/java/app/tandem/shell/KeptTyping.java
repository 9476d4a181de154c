package app.tandem.shell;

import app.tandem.drafts.Drafts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed into a form that has nothing to show for it yet, and puts it back when the form opens again. */
public class KeptTyping {
    /** Also while somebody types without a pause, nothing older than this is only in the browser. */
    public static final int EVERY_MS = 250;

    private static final String OVER = "over";

    private final Drafts drafts;
    private final UUID subject;
    private final String form;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private @Nullable String unwrittenOver;

    public KeptTyping(Drafts drafts, UUID subject, String form) {
        this.drafts = drafts;
        this.subject = subject;
        this.form = form;
    }

    public void keep(TextFieldBase<?, String> input, String field) {
        kept(field, input).ifPresent(input::setValue);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(EVERY_MS);
        input.addValueChangeListener(change -> write(field, change.getValue()));
    }

    public void keep(IntegerField input, String field) {
        kept(field, input)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .ifPresent(input::setValue);
        input.addValueChangeListener(change -> write(field, Objects.toString(change.getValue(), "")));
    }

    public void keep(DayPicker input, String field) {
        input.named(field);
        kept(field, input).filter(day -> !day.isEmpty()).map(LocalDate::parse).ifPresent(input::setValue);
        input.addValueChangeListener(change -> {
            if (!input.isUnreadable()) {
                write(field, Objects.toString(change.getValue(), ""));
            }
        });
    }

    /** A choice, told apart by a name that means the same after a restart. */
    public <T> void keep(HasValue<?, T> choice, String field, List<T> choices, Function<T, String> name) {
        kept(field, choice)
                .flatMap(kept -> choices.stream()
                        .filter(one -> name.apply(one).equals(kept))
                        .findFirst())
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(
                change -> write(field, change.getValue() == null ? "" : name.apply(change.getValue())));
    }

    /**
     * What stood there when typing began, also when the form was closed and something else stands there since; null where
     * something was typed and nobody knows over what.
     */
    public @Nullable String typedOver(String now) {
        var typedBefore = isTyped();
        var before = kept(OVER, OVER);
        if (before.isPresent() || typedBefore) {
            return before.orElse(null);
        }
        unwrittenOver = now;
        return now;
    }

    private boolean isTyped() {
        var kept = drafts.of(subject).keySet();
        return fields.keySet().stream().anyMatch(field -> kept.contains(form + field));
    }

    /** From now on what is typed is typed over this. */
    public void readAnew(String now) {
        unwrittenOver = null;
        drafts.keep(subject, form + OVER, now, "");
    }

    public void forget() {
        fields.keySet().forEach(field -> drafts.discard(subject, form + field));
    }

    /** The field that is kept under this name, if there is one and the reader sees it. */
    Optional<Component> shown(String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .filter(Component::isVisible);
    }

    private Optional<String> kept(String field, Object input) {
        fields.put(field, input);
        return kept(field);
    }

    private Optional<String> kept(String field) {
        return Optional.ofNullable(drafts.of(subject).get(form + field)).map(draft -> draft.value());
    }

    private void write(String field, String value) {
        if (unwrittenOver != null) {
            readAnew(unwrittenOver);
        }
        drafts.keep(subject, form + field, value, "");
    }
}
