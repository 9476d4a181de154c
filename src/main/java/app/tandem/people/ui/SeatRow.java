package app.tandem.people.ui;

import app.tandem.partnership.SeatHolder;
import app.tandem.shell.Days;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A seat in the list of its side: what it is, who is in it since when, and its deputy. */
final class SeatRow {
    private SeatRow() {}

    static Component[] of(SeatLine line, ZoneId zone, @Nullable Consumer<SeatLine> change) {
        var row = new ArrayList<Component>();
        row.add(avatar(line));
        var title = new Span(line.seat().toString());
        title.addClassNames("title", "strong");
        var what = new Div(title);
        what.addClassName("what");
        if (line.isEmpty() && line.awaited().isEmpty()) {
            what.add(detail("Empty: nobody answers for this at " + line.company() + " yet.", "nobody"));
        }
        line.holders().forEach(holder -> what.add(detail(inWords(holder, zone))));
        line.awaited()
                .forEach(one -> what.add(detail(
                        one.deputy() ? "A deputy is invited, not here yet." : "Somebody is invited, not here yet.")));
        row.add(what);
        if (change != null) {
            var button = new Button(line.holders().isEmpty() ? "Fill" : "Change", click -> change.accept(line));
            button.setAriaLabel(button.getText() + ": " + line.seat());
            row.add(button);
        }
        return row.toArray(Component[]::new);
    }

    private static Component avatar(SeatLine line) {
        return line.holders().stream()
                .filter(holder -> !holder.deputy())
                .findFirst()
                .<Component>map(
                        holder -> PersonAvatar.of(holder.name(), holder.side()).beside())
                .orElseGet(SeatRow::nobody);
    }

    private static Span nobody() {
        var nobody = new Span("?");
        nobody.addClassNames("avatar", "nobody");
        nobody.getElement().setAttribute("aria-hidden", "true");
        return nobody;
    }

    private static String inWords(SeatHolder holder, ZoneId zone) {
        return (holder.deputy() ? "Deputy: " : "") + holder.name() + ", since " + day(holder.from(), zone);
    }

    static String day(java.time.Instant at, ZoneId zone) {
        return Days.brief(LocalDate.ofInstant(at, zone), LocalDate.now(zone));
    }

    static Span detail(String words, String... looks) {
        var detail = new Span(words);
        detail.addClassName("detail");
        detail.addClassNames(looks);
        return detail;
    }
}
