package app.tandem.shell;

import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Says why what was tried was refused: at each field that it is about, and beside the form what is about none. */
public class Refused extends Paragraph {
    private final transient @Nullable KeptTyping typing;
    private final transient Map<Component, List<Registration>> marked = new LinkedHashMap<>();

    /** Where nothing is typed. */
    public Refused() {
        this(null);
    }

    public Refused(@Nullable KeptTyping typing) {
        this.typing = typing;
        addClassName("refused");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether it went through. */
    public boolean attempt(Runnable step) {
        return attempt(() -> {
            step.run();
            return true;
        });
    }

    public boolean attempt(BooleanSupplier step) {
        setVisible(false);
        List.copyOf(marked.keySet()).forEach(this::clear);
        try {
            return step.getAsBoolean();
        } catch (Refusal refusal) {
            tell(refusal);
            return false;
        }
    }

    private void tell(Refusal refusal) {
        var aboutNone = new ArrayList<String>();
        for (var part : refusal.parts()) {
            field(part.field())
                    .ifPresentOrElse(field -> mark(field, part.sentence()), () -> aboutNone.add(part.sentence()));
        }
        marked.keySet().stream().findFirst().ifPresent(Refused::focus);
        setText(String.join(" ", aboutNone));
        setVisible(!aboutNone.isEmpty());
        if (marked.isEmpty()) {
            // A long form may have it out of sight.
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** Of a choice between several, the first takes it. */
    private static void focus(Component field) {
        var takes = field instanceof Focusable<?>
                ? field
                : field.getChildren().findFirst().orElse(field);
        // What is said below the field comes with its next drawing, and a long form may have it out of sight.
        takes.getElement()
                .executeJs("this.focus();"
                        + "requestAnimationFrame(() => setTimeout(() => this.scrollIntoView({block: 'nearest'})))");
    }

    private Optional<Component> field(String name) {
        return typing == null ? Optional.empty() : typing.shown(name).filter(HasValidation.class::isInstance);
    }

    private void mark(Component field, String sentence) {
        if (marked.containsKey(field)) {
            return;
        }
        ((HasValidation) field).setInvalid(true);
        ((HasValidation) field).setErrorMessage(sentence);
        marked.put(
                field,
                field instanceof HasValue<?, ?> input
                        ? List.of(input.addValueChangeListener(change -> clear(field)))
                        : List.of());
    }

    private void clear(Component field) {
        var listeners = marked.remove(field);
        if (listeners != null) {
            listeners.forEach(Registration::remove);
            ((HasValidation) field).setErrorMessage("");
            ((HasValidation) field).setInvalid(false);
        }
    }
}
