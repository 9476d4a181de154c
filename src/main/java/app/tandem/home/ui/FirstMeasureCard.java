package app.tandem.home.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.scorecards.Cell;
import app.tandem.scorecards.Latest;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.scorecards.Scorecards;
import app.tandem.scorecards.Standing;
import app.tandem.shell.EmptyState;
import app.tandem.shell.Sparkline;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers say, as the one number that matters. */
class FirstMeasureCard extends Section {
    private final transient Scorecards scorecards;
    private final transient Member member;
    private final Anchor page = new Anchor();
    private final H2 title = new H2(new Span("First customer measure · "), page);
    private final Span value = new Span();
    private final Span unit = new Span();
    private final Div number = new Div(value, unit);
    private final Div standing = new Div();
    private final Sparkline run = new Sparkline(List.of());
    private final Paragraph when = new Paragraph();
    private final EmptyState nothing;

    FirstMeasureCard(Scorecards scorecards, Member member, LiveUpdates live) {
        this.scorecards = scorecards;
        this.member = member;
        nothing = nothing(member);
        addClassName("card");
        number.addClassName("number");
        unit.addClassName("unit");
        add(nothing, title, number, standing, run, when);
        live.show(this, ScorecardEvent.class, this::show);
    }

    private static EmptyState nothing(Member member) {
        var choose = new Anchor("/p/" + member.slug() + "/scorecard", "Choose the first measure");
        choose.addClassNames("button");
        return new EmptyState(
                "First customer measure",
                "The number by which your customers judge this partnership stands here, once you have chosen it.",
                choose);
    }

    private void show() {
        var first = scorecards.firstCustomerMeasure();
        nothing.setVisible(first.isEmpty());
        List.<Component>of(title, number, standing, run, when).forEach(part -> part.setVisible(first.isPresent()));
        first.ifPresent(measure -> show(measure, scorecards.latest(measure.id())));
    }

    private void show(MeasureDetails measure, Optional<Latest> latest) {
        var newest = latest.map(Latest::cell);
        page.setHref("/p/" + member.slug() + "/scorecard/" + measure.id());
        page.setText(measure.name());
        value.setText(newest.map(Cell::shown).orElse("–"));
        unit.setText(measure.unit().isEmpty() ? "" : " " + measure.unit());
        var stands = latest.map(Latest::standing).orElse(Standing.NOTHING_YET);
        standing.removeAll();
        standing.add(new StatusBadge(stands.status().look(), stands.words(scorecards.today())));
        run.show(latest.map(Latest::lately).orElse(List.of()).stream()
                .<@Nullable BigDecimal>map(Cell::value)
                .toList());
        var period = newest.map(cell -> cell.period().label()).orElse("No data yet");
        when.setText("%s · target %s".formatted(period, measure.target()));
    }
}
