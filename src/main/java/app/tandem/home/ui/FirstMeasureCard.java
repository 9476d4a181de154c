package app.tandem.home.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.scorecards.Cell;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.scorecards.Scorecards;
import app.tandem.scorecards.Status;
import app.tandem.shell.EmptyState;
import app.tandem.shell.Sparkline;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What customers say, as the one number that matters. */
class FirstMeasureCard extends Section {
    private final transient Scorecards scorecards;
    private final transient Member member;

    FirstMeasureCard(Scorecards scorecards, Member member, LiveUpdates live) {
        this.scorecards = scorecards;
        this.member = member;
        addClassName("card");
        live.show(this, ScorecardEvent.class, this::show);
    }

    private void show() {
        removeAll();
        scorecards.firstCustomerMeasure().ifPresentOrElse(this::show, this::empty);
    }

    private void show(MeasureRow row) {
        var measure = row.measure();
        var today = scorecards.today();
        var page = new Anchor("/p/" + member.slug() + "/scorecard/" + measure.id(), measure.name());
        var title = new H2(new Span("First customer measure · "), page);
        var standing =
                new StatusBadge(look(row.standing().status()), row.standing().words(today));
        add(title, number(row), new Div(standing));
        add(new Sparkline(row.values()));
        add(new Paragraph("%s · target %s".formatted(when(row), measure.target())));
    }

    private static Div number(MeasureRow row) {
        var newest = row.cells().reversed().stream()
                .filter(cell -> cell.value() != null)
                .findFirst();
        var number = new Div(new Span(newest.map(Cell::shown).orElse("–")));
        number.addClassName("number");
        if (!row.measure().unit().isEmpty()) {
            var unit = new Span(" " + row.measure().unit());
            unit.addClassName("unit");
            number.add(unit);
        }
        return number;
    }

    private static String when(MeasureRow row) {
        return row.cells().reversed().stream()
                .filter(cell -> cell.value() != null)
                .findFirst()
                .map(cell -> cell.period().label())
                .orElse("No data yet");
    }

    private void empty() {
        var choose = new Anchor("/p/" + member.slug() + "/scorecard", "Choose the first measure");
        choose.addClassNames("button");
        add(new EmptyState(
                "First customer measure",
                "The number by which your customers judge this partnership stands here, once you have chosen it.",
                choose));
    }

    private static app.tandem.shell.Status look(Status status) {
        return switch (status) {
            case GREEN -> app.tandem.shell.Status.GOOD;
            case AMBER -> app.tandem.shell.Status.WATCH;
            case RED -> app.tandem.shell.Status.OFF;
            case STALE, NO_DATA -> app.tandem.shell.Status.LATE;
        };
    }
}
