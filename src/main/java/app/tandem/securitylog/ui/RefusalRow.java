package app.tandem.securitylog.ui;

import app.tandem.partnership.AccessRefused.Way;
import app.tandem.securitylog.RefusalLine;
import app.tandem.shell.Moment;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the log: who, what was refused and why, from where, and how often. */
class RefusalRow extends ListItem {
    RefusalRow(RefusalLine line, ZoneId zone) {
        addClassNames("row", "stacks");
        var title = new Span(line.kind() + ": " + line.thing());
        title.addClassNames("title", "strong", "address");
        var who = new Span(joined(line.who(), line.words()));
        who.addClassName("detail");
        var from = new Span(joined(
                line.partnership().isEmpty() ? "" : "Partnership " + line.partnership(),
                way(line.way()),
                line.remoteAddress().isEmpty() ? "" : "from " + line.remoteAddress(),
                line.browser()));
        from.addClassName("detail");
        var what = new Span(title, who, from);
        what.addClassName("what");
        var when = new Span(new Moment(line.lastAt(), zone));
        when.addClassNames("detail", "when");
        if (line.times() > 1) {
            when.add(new Span("%,d times".formatted(line.times())));
        }
        add(what, when);
    }

    private static String way(Way way) {
        return switch (way) {
            case PAGE -> "by a page";
            case API -> "by an interface";
            case SOCKET -> "by a live line";
            case JOB -> "by Tandem itself";
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
