package app.tandem.onboarding.ui;

import app.tandem.partnership.DayOff;
import app.tandem.shell.DayPicker;
import app.tandem.shell.Days;
import app.tandem.shell.LiveRows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The days off that a company has beyond its country's holidays. */
class OwnDaysOff extends NativeDetails {
    private final String company;
    private final transient Consumer<List<DayOff>> change;
    private final LiveRows<DayOff> rows = new LiveRows<>(DayOff::day, this::row);
    private final DayPicker day = new DayPicker("Day");
    private final TextField name = new TextField("What it is called");
    private final Saying saying = new Saying();
    private List<DayOff> days = List.of();

    OwnDaysOff(String company, Consumer<List<DayOff>> change) {
        this.company = company;
        this.change = change;
        name.setMaxLength(100);
        var add = new Button("Add this day", click -> add());
        var fields = new Div(day, name, add);
        fields.addClassName("together");
        var content = new Div(rows, fields, saying);
        content.addClassName("form");
        setContent(content);
    }

    void show(List<DayOff> shown) {
        days = shown.stream().sorted(Comparator.comparing(DayOff::day)).toList();
        rows.show(days);
        var what = "Days on which only %s is off".formatted(company);
        setSummary(new Span(days.isEmpty() ? what : what + " · " + days.size()));
    }

    private void add() {
        var chosen = day.getValue();
        if (day.isUnreadable()) {
            // The field itself says so.
            day.focus();
            return;
        }
        if (chosen == null || name.getValue().isBlank()) {
            saying.say("Choose the day and say what it is called.", true);
            return;
        }
        saying.say("", false);
        var more =
                days.stream().filter(off -> !off.day().equals(chosen)).collect(Collectors.toCollection(ArrayList::new));
        more.add(new DayOff(chosen, name.getValue()));
        change.accept(more);
        day.clear();
        name.clear();
        day.focus();
    }

    private Component[] row(DayOff off) {
        var title = new Span(off.name());
        title.addClassName("title");
        var when = new Span(Days.full(off.day()));
        when.addClassName("detail");
        var what = new Div(title, when);
        what.addClassName("what");
        var remove = new Button(
                "Remove",
                click -> change.accept(
                        days.stream().filter(one -> !one.equals(off)).toList()));
        remove.setAriaLabel("Remove " + off.name());
        return new Component[] {what, remove};
    }
}
