package app.tandem.scorecards.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.DisputeDetails;
import app.tandem.scorecards.Disputes;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.shell.LiveRows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** All numbers that one of the sides disputes, with both values, and the way to answer. */
class DisputesDialog extends Dialog {
    private final transient Disputes disputes;
    private final transient Member reader;
    private final transient PeriodDialogs dialogs;
    private final LiveRows<DisputeDetails> rows = new LiveRows<>(DisputeDetails::id, this::row);
    private final Paragraph nothing = new Paragraph("No number is disputed.");

    DisputesDialog(Disputes disputes, Member reader, PeriodDialogs dialogs) {
        this.disputes = disputes;
        this.reader = reader;
        this.dialogs = dialogs;
        setHeaderTitle("Disputed numbers");
        setWidth("680px");
        add(nothing, rows);
        getFooter().add(new Button("Done", click -> close()));
    }

    void open(LiveUpdates live) {
        live.show(this, ScorecardEvent.class, this::list);
        open();
    }

    private void list() {
        var open = disputes.open();
        nothing.setVisible(open.isEmpty());
        rows.show(open);
    }

    private Component[] row(DisputeDetails dispute) {
        var title = new Span("%s, %s: %s or %s"
                .formatted(dispute.measure().name(), dispute.period().label(), dispute.was(), dispute.proposed()));
        title.addClassNames("title", "strong");
        var who = new Span("%s of %s: “%s”".formatted(dispute.by(), dialogs.company(dispute.side()), dispute.reason()));
        who.addClassName("detail");
        var what = new Div(title, who);
        what.addClassName("what");
        var steps = new Div();
        steps.addClassName("actions");
        if (reader.may(Verb.WRITE_SHARED)) {
            if (dispute.waitsFor(reader)) {
                steps.add(way("Answer", dispute, () -> dialogs.answer(dispute)));
            } else if (dispute.isBy(reader)) {
                steps.add(way("Withdraw", dispute, () -> dialogs.withdraw(dispute)));
            }
        }
        return new Component[] {what, steps};
    }

    private static Button way(String words, DisputeDetails dispute, Runnable way) {
        var button = new Button(words, click -> way.run());
        button.setAriaLabel("%s: %s, %s"
                .formatted(words, dispute.measure().name(), dispute.period().label()));
        return button;
    }
}
