package app.tandem.goals.ui;

import app.tandem.goals.TermField;
import app.tandem.goals.Terms;
import app.tandem.partnership.Colleague;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The field in which a term is typed or chosen, and how its value is written as text. */
record TermInput<V, C extends AbstractField<C, V> & Focusable<C> & HasValidation>(
        C component,
        Function<@Nullable V, String> text,
        Function<String, @Nullable V> value,
        UnaryOperator<String> words,
        UnaryOperator<String> seen) {

    static TermInput<String, TextField> line(TermField field) {
        return line(field.label(), value -> value);
    }

    private static TermInput<String, TextField> line(String label, UnaryOperator<String> seen) {
        var line = new TextField(label);
        line.setValueChangeMode(ValueChangeMode.TIMEOUT);
        line.setValueChangeTimeout(KeptTyping.EVERY_MS);
        return new TermInput<>(line, value -> Objects.toString(value, ""), value -> value, words -> words, seen);
    }

    static TermInput<String, Select<String>> measure(MeasureSelect measures) {
        return new TermInput<>(
                measures, value -> Objects.toString(value, ""), value -> value, measures::words, measures::seen);
    }

    /** What is measured in words of one's own; empty while a measure of the scorecard says it. */
    static TermInput<String, TextField> ownWords(MeasureSelect measures) {
        return line("In our own words", value -> measures.seen(value).isEmpty() ? value : "");
    }

    static TermInput<LocalDate, DatePicker> day(TermField field) {
        return new TermInput<>(
                new DayPicker(field.label()),
                day -> Objects.toString(day, ""),
                value -> value.isEmpty() ? null : LocalDate.parse(value),
                value -> Terms.day(LocalDate.parse(value)),
                value -> value);
    }

    static TermInput<Colleague, Select<Colleague>> owner(OwnerSelect people) {
        return new TermInput<>(
                people,
                person -> person == null ? "" : person.personId().toString(),
                people::person,
                value -> {
                    var person = people.person(value);
                    return person == null ? "somebody who has left" : person.name();
                },
                value -> value);
    }

    String typed() {
        return text.apply(component.getValue());
    }

    /** Whether what is typed is what this field makes of the value. */
    boolean says(String written) {
        return typed().equals(seen.apply(written));
    }

    void show(String shown) {
        var typed = value.apply(seen.apply(shown));
        if (typed == null) {
            component.clear();
        } else {
            component.setValue(typed);
        }
    }

    /** Why what is typed means nothing; null when it says something, or when nothing is typed. */
    @Nullable
    String unreadable() {
        return component instanceof DayPicker day && day.isUnreadable() ? DayPicker.UNREADABLE : null;
    }

    void complain(@Nullable String sentence) {
        component.setInvalid(sentence != null);
        component.setErrorMessage(sentence == null ? "" : sentence);
    }

    void focus() {
        component.focus();
    }

    String words(String written) {
        return words.apply(written);
    }

    /** A line is kept while it is typed, and saved when it is left or Enter is pressed. */
    void onTyping(Runnable step) {
        if (component instanceof TextField) {
            component.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    step.run();
                }
            });
        }
    }

    /** A day and a person are saved as soon as they are chosen. */
    void onChoice(Runnable step) {
        if (component instanceof TextField line) {
            line.addKeyDownListener(Key.ENTER, enter -> step.run());
        } else {
            component.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    step.run();
                }
            });
        }
    }
}
