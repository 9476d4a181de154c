package app.tandem.scorecards.ui;

import app.tandem.scorecards.CellDetails;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.Days;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.Moment;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;

/** The readings of one period: who says so, from where, and the way to correct each. */
class ReadingsDialog extends Dialog {
    ReadingsDialog(CellDetails details, Scorecards scorecards, ScorecardDialogs dialogs, ZoneId zone) {
        var measure = details.measure();
        var period = details.cell().period();
        setHeaderTitle(measure.name() + ", " + period.label());
        setWidth("560px");
        add(new Paragraph("Rule: %s. The value is %s.".formatted(measure.target(), measure.rollUpWords())));
        if (details.readings().isEmpty()) {
            add(new Paragraph("There is no reading for it."));
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        details.readings().forEach(line -> {
            var correct = new Button("Correct", click -> {
                close();
                dialogs.correct(measure, line);
            });
            correct.setAriaLabel("Correct " + Days.full(line.day()));
            var row = new ListItem(what(line, zone));
            if (dialogs.mayWrite()) {
                row.add(correct);
            }
            row.addClassName("row");
            rows.add(row);
        });
        add(rows);
        getFooter()
                .add(
                        new Button(
                                "History",
                                click -> new HistoryDialog(
                                                measure.name() + ", " + period.label(),
                                                scorecards.readingHistory(measure.id(), period.start(), period.end()),
                                                zone)
                                        .open()),
                        new Button("Close", click -> close()));
    }

    private static Div what(ReadingLine line, ZoneId zone) {
        var title = new Span(Days.full(line.day()) + ": " + line.shown() + ", "
                + line.status().word());
        title.addClassName("title");
        var what = new Div(
                title,
                detail("%s %s by %s".formatted(line.provenance().word(), Moment.inWords(line.at(), zone), line.who())));
        what.addClassName("what");
        if (!line.source().isEmpty()) {
            what.add(detail("From " + line.source()));
        }
        if (!line.reason().isEmpty()) {
            what.add(detail("Why: " + line.reason()));
        }
        if (!line.note().isEmpty()) {
            what.add(detail("Note: “" + line.note() + "”"));
        }
        return what;
    }

    private static Span detail(String words) {
        var detail = new Span(words);
        detail.addClassName("detail");
        return detail;
    }
}
