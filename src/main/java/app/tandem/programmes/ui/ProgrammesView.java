package app.tandem.programmes.ui;

import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Verb;
import app.tandem.programmes.ProgrammeEvent;
import app.tandem.programmes.ProgrammeSummary;
import app.tandem.programmes.Programmes;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.EmptyState;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.SureDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The lines of business of a partnership, for both sides to read and their admins to name. */
@Route(value = "programmes", layout = PartnershipLayout.class)
@PageTitle("Programmes · Tandem")
@PermitAll
class ProgrammesView extends Main {
    private final transient Programmes programmes;
    private final transient Drafts drafts;
    private final transient Member me;
    private final boolean mayName;
    private final LiveRows<ProgrammeSummary> rows = new LiveRows<>(ProgrammeSummary::id, this::row);
    private final Card card = new Card("What both sides call them", rows);
    private final Div nothing = new Div();

    ProgrammesView(Programmes programmes, CurrentMember currentMember, Rights rights, Drafts drafts, LiveUpdates live) {
        this.programmes = programmes;
        this.drafts = drafts;
        me = currentMember.get();
        mayName = rights.allow(Verb.NAME_PROGRAMMES);
        var header = new PageHeader("Programmes")
                .subtitle("Lines of business inside this partnership. A measure may belong to one.");
        if (mayName) {
            var add = new Button("Add a programme", click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(add);
        }
        nothing.add(new EmptyState(
                "No programme is named",
                "Where a partnership has several lines of business, such as a returns desk and a sales line, each gets"
                        + " its own tab on the scorecard. "
                        + (mayName
                                ? "Add the first one when there is more than one."
                                : "An administrator of either side can name them.")));
        add(header, nothing, card);
        live.show(this, ProgrammeEvent.class, this::show);
    }

    private void show() {
        var all = programmes.all();
        nothing.setVisible(all.isEmpty());
        card.setVisible(!all.isEmpty());
        rows.show(all);
    }

    private Component[] row(ProgrammeSummary programme) {
        var title = new Span(programme.name());
        title.addClassName("title");
        var ended = programme.endedOn();
        var detail = new Span("from " + Days.full(programme.startsOn())
                + (ended == null ? "" : ", ended on " + Days.full(ended) + "; what belonged to it stands under “All”"));
        detail.addClassName("detail");
        var what = new Div(title, detail);
        what.addClassName("what");
        var ways = new Div(way(
                "History",
                programme,
                () -> new HistoryDialog(programme.name(), programmes.history(programme.id()), me.zone()).open()));
        ways.addClassName("steps");
        if (mayName && programme.runs()) {
            ways.add(way("Rename", programme, () -> rename(programme)), way("End it", programme, () -> end(programme)));
        }
        return new Component[] {what, ways};
    }

    private void add() {
        new ProgrammeDialog(
                        "Add a programme",
                        "",
                        new KeptTyping(drafts, me.partnershipId(), "new programme "),
                        (name, from) -> programmes.add(name, from))
                .askingFrom(me)
                .open();
    }

    private void rename(ProgrammeSummary programme) {
        new ProgrammeDialog(
                        "Rename " + programme.name(),
                        programme.name(),
                        new KeptTyping(drafts, programme.id(), "rename "),
                        (name, from) -> programmes.rename(programme.id(), programme.name(), name))
                .open();
    }

    private void end(ProgrammeSummary programme) {
        new SureDialog(
                        "End " + programme.name() + "?",
                        "Its tab goes from the scorecard. Its measures stay under “All” and their pillars. It cannot begin"
                                + " again.",
                        "End it",
                        () -> programmes.end(programme.id()))
                .open();
    }

    private static Button way(String words, ProgrammeSummary programme, Runnable way) {
        var button = new Button(words, click -> way.run());
        button.setAriaLabel(words + ": " + programme.name());
        return button;
    }
}
