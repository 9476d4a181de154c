package app.tandem.scorecards.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.Cell;
import app.tandem.scorecards.Latest;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Plans;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.scorecards.Scorecards;
import app.tandem.scorecards.Series;
import app.tandem.scorecards.Standing;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.Pills;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One measure: its whole series as a chart and a table, what it means, and its history. */
@Route(value = "scorecard/:measure([0-9a-fA-F-]{36})", layout = PartnershipLayout.class)
@PermitAll
class MeasureView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Scorecards scorecards;
    private final transient Actions actions;
    private final transient ScorecardDialogs dialogs;
    private final transient LiveUpdates live;
    private final Member member;
    private final PageHeader header = new PageHeader("");
    private final Pills steps = new Pills("What a point of the line is", this::showAgain);
    private final int byPeriod = steps.choice("By period");
    private final int byReading = steps.choice("Single readings");
    private final ProposedRuleBanner proposed;
    private final PlanPart plan;
    private final Div body = new Div();
    private @Nullable MeasureChart chart;
    private @Nullable SeriesTable table;
    private @Nullable Div definition;
    private @Nullable UUID measureId;
    private String title = "Measure";

    MeasureView(
            Scorecards scorecards,
            Actions actions,
            Plans plans,
            PlanDialogs planDialogs,
            CurrentMember currentMember,
            ScorecardDialogs dialogs,
            LiveUpdates live,
            Clock clock) {
        this.scorecards = scorecards;
        this.actions = actions;
        this.dialogs = dialogs;
        this.live = live;
        member = currentMember.get();
        proposed = new ProposedRuleBanner(dialogs, member);
        plan = new PlanPart(plans, planDialogs, actions, live, member, clock);
        body.addClassName("measure-page");
        add(header, proposed, plan, body);
    }

    /** A measure that is not there and one that is not ours look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressId.of(event, "measure");
        var measure = scorecards.measure(id);
        title = measure.name();
        measureId = id;
        build(measure, id);
        add(new ActionsFrom(new Origin(OriginKind.MEASURE, id), actions, member, live));
        live.show(this, ScorecardEvent.class, () -> show(id));
    }

    private void build(MeasureDetails measure, UUID id) {
        body.removeAll();
        var enter = new Button(
                "Enter readings", click -> dialogs.enter(id, scorecards.today().minusDays(1)));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        var history = new Button(
                "History", click -> new HistoryDialog(title, scorecards.definitionHistory(id), member.zone()).open());
        if (member.may(Verb.WRITE_SHARED)) {
            header.actions(new Button("Change definition", click -> dialogs.define(id)), history, enter);
        } else {
            header.actions(history);
        }
        steps.rename(byPeriod, "By " + measure.cadence().shownAs().noun());
        chart = new MeasureChart(measure);
        table = new SeriesTable(cell ->
                new ReadingsDialog(scorecards.details(id, cell.period()), scorecards, dialogs, member.zone()).open());
        definition = new Div();
    }

    private void showAgain() {
        if (measureId != null) {
            show(measureId);
        }
    }

    private void show(UUID id) {
        var series = scorecards.series(id);
        var measure = series.measure();
        title = measure.name();
        header.setTitle(title);
        proposed.show(measure);
        plan.show(id);
        header.subtitle(measure.target() + " · " + measure.cadence().adverb() + " · " + measure.owners());
        var standing = scorecards.latest(id).map(Latest::standing).orElse(Standing.NOTHING_YET);
        header.marks(new StatusBadge(standing.status().look(), standing.words(scorecards.today())));
        if (series.points().isEmpty()) {
            body.removeAll();
            body.add(
                    new EmptyState(
                            "No readings yet",
                            "Values appear here as a line and a table as soon as somebody enters or imports the first."),
                    new DefinitionCard(measure));
            return;
        }
        showSeries(series);
    }

    private void showSeries(Series series) {
        if (chart == null || table == null || definition == null) {
            return;
        }
        var measure = series.measure();
        if (chart.getParent().isEmpty()) {
            body.removeAll();
            var drawing = new Card("How it went", steps, chart);
            drawing.addClassName("chart-card");
            body.add(columns(drawing, new Card("In numbers", table)), definition);
        }
        var cells = cells(series);
        chart.show(measure, cells);
        table.show(measure, cells);
        definition.removeAll();
        definition.add(new DefinitionCard(measure));
    }

    private List<Cell> cells(Series series) {
        return steps.chosen() == byReading ? series.points() : series.periods();
    }

    private static Div columns(Component... cards) {
        var columns = new Div(cards);
        columns.addClassNames("columns", "lead");
        return columns;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
