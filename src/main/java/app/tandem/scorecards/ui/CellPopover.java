package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.CellDetails;
import app.tandem.scorecards.Numbers;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.RollUp;
import app.tandem.scorecards.Rule;
import app.tandem.scorecards.Status;
import app.tandem.shell.Days;
import app.tandem.shell.Moment;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is behind a cell: who says so, since when, from which file and row, and by which rule it was judged. */
class CellPopover extends Popover {
    private static final int MOST_DAYS = 7;
    private final ZoneId zone;

    CellPopover(ZoneId zone) {
        this.zone = zone;
        addClassName("cell-details");
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM);
        setAutofocus(true);
        setWidth("340px");
        setAriaLabel("What is behind this value");
        // It gives the keyboard back by itself only where it was opened by itself.
        getElement().executeJs("""
                        this.addEventListener('closed', () => {
                            const at = document.activeElement;
                            if (at === document.body || this.contains(at)) {
                                this.target?.focus();
                            }
                        })""");
    }

    /** What can be done about the value from here; to whoever only reads no way to enter one is shown. */
    record Ways(@Nullable Runnable enter, Runnable days, Runnable history, Function<Runnable, Component> talk) {}

    /** @param place the id of what it belongs to in the browser's page */
    void show(String place, CellDetails details, Ways ways) {
        close();
        removeAll();
        var measure = details.measure();
        var value = details.cell().value();
        add(new H3(measure.name()), detail(details.cell().period().label()));
        var standing = new Div(
                new Span(value == null ? "" : measure.shownWithUnit(value)),
                new StatusBadge(
                        details.cell().status().look(), details.cell().status().word()));
        standing.addClassName("standing");
        add(standing);
        var rolled = details.readings().size() > 1
                ? " The value is " + measure.rule(details.cell().rule()).rollUpWords() + "."
                : "";
        var rule = measure.rule(details.cell().rule());
        var version = measure.rules().size() > 1 ? " (version " + rule.number() + ")" : "";
        add(new Paragraph("Rule in force%s: %s.%s".formatted(version, rule.target(), rolled)));
        if (details.cell().leftOut() > 0) {
            add(new Paragraph(leftOut(details.cell().leftOut(), rule)));
        }
        var parts = parts(details.cell(), rule);
        if (!parts.isEmpty()) {
            add(new Paragraph(parts));
        }
        add(details.readings().isEmpty() ? nothing(details) : readings(details));
        var buttons = new Div();
        var enter = ways.enter();
        if (details.isMadeOfDays()) {
            buttons.add(way(enter == null ? "Its days" : "Correct its days", ways.days()));
        } else if (enter != null) {
            buttons.add(way(value == null ? "Enter it" : "Correct it", enter));
        }
        if (!details.readings().isEmpty()) {
            buttons.add(way("History", ways.history()));
        }
        buttons.addClassName("actions");
        add(buttons, ways.talk().apply(this::close));
        setFor(place);
        open();
    }

    private static String leftOut(int days, Rule rule) {
        return rule.definition().rollUp() == RollUp.RATIO
                ? "%d of its readings could not count: no numerator and denominator with them.".formatted(days)
                : "%d of its days could not count: no reading of %s on them.".formatted(days, rule.weight());
    }

    /** "45 of 50. Fewer than 30 cases say too little." */
    private static String parts(Cell cell, Rule rule) {
        var words = new ArrayList<String>();
        var numerator = cell.parts().numerator();
        var denominator = cell.parts().denominator();
        if (numerator != null && denominator != null) {
            words.add("%s of %s.".formatted(Numbers.plain(numerator), Numbers.plain(denominator)));
        }
        var cases = cell.parts().cases();
        var smallest = rule.definition().terms().smallestSample();
        if (smallest != null) {
            words.add(
                    cases == null
                            ? "How many cases it is made of was not said."
                            : "It is made of %,d cases; fewer than %,d say too little.".formatted(cases, smallest));
        }
        return String.join(" ", words);
    }

    private Button way(String words, Runnable way) {
        return new Button(words, click -> {
            close();
            way.run();
        });
    }

    private static Paragraph nothing(CellDetails details) {
        return new Paragraph(
                details.cell().status() == Status.STALE
                        ? "Nobody has entered or imported a value yet, and it is overdue."
                        : "No value, and none is due.");
    }

    private Component readings(CellDetails details) {
        var list = new UnorderedList();
        list.addClassName("readings");
        details.readings().stream().limit(MOST_DAYS).forEach(line -> list.add(entry(details, line)));
        if (details.readings().size() > MOST_DAYS) {
            list.add(
                    new ListItem("and %d more days".formatted(details.readings().size() - MOST_DAYS)));
        }
        return list;
    }

    private ListItem entry(CellDetails details, ReadingLine line) {
        var alone =
                details.readings().size() == 1 && details.measure().definition().rollUp() != RollUp.WEIGHTED;
        var item = new ListItem();
        if (!alone) {
            item.add(new Span("%s: %s".formatted(Days.full(line.day()), line.shown())));
        }
        var source = line.source().isEmpty() ? "" : ", " + line.source();
        var who = new Span("%s %s by %s%s"
                .formatted(line.provenance().word(), Moment.inWords(line.at(), zone), line.who(), source));
        who.addClassName("detail");
        item.add(who);
        if (!line.reason().isEmpty()) {
            item.add(detail("Why: " + line.reason()));
        }
        if (!line.note().isEmpty()) {
            item.add(detail("Note: “" + line.note() + "”"));
        }
        return item;
    }

    private static Span detail(String words) {
        var detail = new Span(words);
        detail.addClassName("detail");
        return detail;
    }
}
