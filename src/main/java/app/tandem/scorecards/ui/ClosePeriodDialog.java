package app.tandem.scorecards.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.CloseLine;
import app.tandem.scorecards.Closes;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Refused;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Closes a period for the reader's side: measure by measure as each reads it, or all that the reader answers for. */
class ClosePeriodDialog extends Dialog {
    private static final int CHOICES = 13;

    private final transient Closes closes;
    private final transient Member reader;
    private final transient PeriodDialogs dialogs;
    private final Select<Period> period = new Select<>();
    private final LiveRows<CloseLine> rows =
            new LiveRows<>(line -> line.measure().id(), this::row);
    private final Refused refused = new Refused();
    private final Button all = new Button();
    private transient List<CloseLine> shown = List.of();

    ClosePeriodDialog(Period newest, Closes closes, Member reader, PeriodDialogs dialogs) {
        this.closes = closes;
        this.reader = reader;
        this.dialogs = dialogs;
        setHeaderTitle("Close a " + newest.cadence().noun());
        setWidth("680px");
        period.setLabel("Which " + newest.cadence().noun());
        period.setItems(
                IntStream.range(0, CHOICES).mapToObj(back -> newest.plus(-back)).toList());
        period.setItemLabelGenerator(Period::label);
        period.setValue(newest);
        period.addValueChangeListener(change -> list());
        all.addThemeVariants(ButtonVariant.PRIMARY);
        all.addClickListener(click -> refused.attempt(this::signAll));
        var form = new Div(
                new Paragraph("Once the owners of both sides have closed a value it stays as it is; only both open it"
                        + " again."),
                period,
                rows,
                refused);
        form.addClassName("form");
        add(form);
        getFooter().add(new Button("Done", click -> close()), all);
    }

    void open(LiveUpdates live) {
        live.show(this, ScorecardEvent.class, this::list);
        open();
    }

    private void list() {
        shown = closes.of(period.getValue());
        rows.show(shown);
        var mine = mine();
        all.setVisible(mine.size() > 1);
        all.setText("Close all %d that you answer for".formatted(mine.size()));
    }

    private List<CloseLine> mine() {
        return reader.may(Verb.SIGN)
                ? shown.stream().filter(line -> line.canBeSignedBy(reader)).toList()
                : List.of();
    }

    private void signAll() {
        closes.sign(
                period.getValue(),
                mine().stream().collect(Collectors.toMap(line -> line.measure().id(), CloseLine::shown)));
    }

    private Component[] row(CloseLine line) {
        var title = new Span(line.measure().name() + (line.shown().isEmpty() ? "" : ": " + line.shown()));
        title.addClassNames("title", "strong");
        var state = new Span(words(line));
        state.addClassName("detail");
        var badge = new StatusBadge(
                line.cell().status().look(), line.cell().status().word());
        var what = new Div(title, badge, state);
        what.addClassName("what");
        if (!reader.may(Verb.SIGN) || !line.canBeSignedBy(reader)) {
            return new Component[] {what};
        }
        var sign = new Button("Close it", click -> refused.attempt(() -> dialogs.sign(line)));
        sign.setAriaLabel("Close " + line.measure().name());
        return new Component[] {what, sign};
    }

    private String words(CloseLine line) {
        var state = line.state();
        if (state.isReopeningAsked()) {
            return "Closed; %s asks to open it again: “%s”".formatted(state.reopenAskedBy(), state.reopenBecause());
        }
        if (state.isClosed()) {
            return "Closed by %s and %s".formatted(state.clientSigner(), state.bpoSigner());
        }
        if (!line.hindrance().isEmpty()) {
            return "Cannot be closed: " + line.hindrance();
        }
        if (state.isHalfClosed()) {
            var missing = state.awaited().iterator().next();
            var signed = missing == Side.CLIENT ? Side.BPO : Side.CLIENT;
            return "%s has closed it, waits for %s".formatted(state.signer(signed), owner(line, missing));
        }
        return "Waits for %s and %s".formatted(owner(line, Side.CLIENT), owner(line, Side.BPO));
    }

    private String owner(CloseLine line, Side side) {
        var owner = side == Side.CLIENT
                ? line.measure().clientOwner()
                : line.measure().bpoOwner();
        return owner.isEmpty() ? dialogs.company(side) : owner;
    }
}
