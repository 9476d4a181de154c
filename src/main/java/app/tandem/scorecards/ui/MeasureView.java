package app.tandem.scorecards.ui;

import app.tandem.actions.ActionEvent;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Verb;
import app.tandem.programmes.ProgrammeEvent;
import app.tandem.programmes.ProgrammeSummary;
import app.tandem.programmes.Programmes;
import app.tandem.scorecards.Cell;
import app.tandem.scorecards.ChangeMarkers;
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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One measure: what it means, its whole series as a chart and a table, what changed around it, and its history. */
@Route(value = "scorecard/:measure([0-9a-fA-F-]{36})", layout = PartnershipLayout.class)
@PermitAll
class MeasureView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String ZOOMING =
            "Draw the handles below the line, pinch, or hold Ctrl and turn the wheel to look closer. The table follows.";

    private final transient Scorecards scorecards;
    private final transient ChangeMarkers markers;
    private final transient Programmes programmes;
    private final transient Actions actions;
    private final transient ScorecardDialogs dialogs;
    private final transient LiveUpdates live;
    private final Member member;
    private final PageHeader header = new PageHeader("");
    private final Pills steps = new Pills("What a point of the line is", this::showAgain);
    private final int byPeriod = steps.choice("By period");
    private final int byReading = steps.choice("Single readings");
    private final ChartZoom zoom = new ChartZoom(this::showAgain);
    private final ProposedRuleBanner proposed;
    private final PlanPart plan;
    private final DefinitionCard definition;
    private final Div body = new Div();
    private @Nullable MeasureChart chart;
    private @Nullable SeriesTable table;
    private @Nullable ChangesCard changes;
    private @Nullable UUID measureId;
    private String title = "Measure";

    /** Read once for all tabs of a side that look again after the same change. */
    private record WholeSeries(UUID measureId) {}

    MeasureView(
            Scorecards scorecards,
            ChangeMarkers markers,
            Programmes programmes,
            Partnerships partnerships,
            Actions actions,
            Plans plans,
            PlanDialogs planDialogs,
            CurrentMember currentMember,
            ScorecardDialogs dialogs,
            LiveUpdates live,
            Clock clock) {
        this.scorecards = scorecards;
        this.markers = markers;
        this.programmes = programmes;
        this.actions = actions;
        this.dialogs = dialogs;
        this.live = live;
        member = currentMember.get();
        proposed = new ProposedRuleBanner(dialogs, member);
        plan = new PlanPart(plans, planDialogs, actions, live, member, clock);
        definition = new DefinitionCard(partnerships, member);
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
        // Whether somebody is on a plan hangs on its actions.
        live.show(plan, ActionEvent.class, () -> showStanding(id));
        live.show(this, ScorecardEvent.class, () -> show(id));
        live.show(definition, ProgrammeEvent.class, () -> showDefinition(scorecards.measure(id)));
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
        chart = new MeasureChart(measure, zoom::take);
        table = new SeriesTable(cell ->
                new ReadingsDialog(scorecards.details(id, cell.period()), scorecards, dialogs, member.zone()).open());
        changes = new ChangesCard(markers, member, () -> dialogs.markChange(id));
        body.add(definition);
    }

    private void showAgain() {
        if (measureId != null) {
            show(measureId);
        }
    }

    private void show(UUID id) {
        var series = live.once(new WholeSeries(id), () -> scorecards.series(id));
        var measure = series.measure();
        title = measure.name();
        header.setTitle(title);
        proposed.show(measure);
        header.subtitle(measure.definition().meaning());
        showStanding(id);
        if (series.points().isEmpty()) {
            body.removeAll();
            body.add(
                    definition,
                    new EmptyState(
                            "No readings yet",
                            "Values appear here as a line and a table as soon as somebody enters or imports the first."));
            return;
        }
        showSeries(series);
    }

    private void showStanding(UUID id) {
        plan.show(id);
        var standing =
                showDefinition(scorecards.measure(id)).map(Latest::standing).orElse(Standing.NOTHING_YET);
        header.marks(new StatusBadge(standing.status().look(), standing.words(scorecards.today())));
    }

    private Optional<Latest> showDefinition(MeasureDetails measure) {
        var latest = scorecards.latest(measure.id());
        var programme = programmes.all().stream()
                .filter(one -> one.id().equals(measure.programme()))
                .map(ProgrammeSummary::name)
                .findFirst();
        definition.show(measure, latest, scorecards.nextDue(measure.id()), programme.orElse(""));
        return latest;
    }

    private void showSeries(Series series) {
        if (chart == null || table == null || changes == null) {
            return;
        }
        var measure = series.measure();
        if (chart.getParent().isEmpty()) {
            body.removeAll();
            var ways = new Div(steps, zoom);
            ways.addClassName("chart-ways");
            var drawing = new Card("How it went", ways, chart, new Paragraph(ZOOMING));
            drawing.addClassName("chart-card");
            body.add(definition, columns(drawing, new Card("In numbers", table)), changes);
        }
        var cells = cells(series);
        var window = zoom.of(cells);
        var flags = markers.of(measure.id());
        chart.show(measure, cells, flags, window);
        table.show(measure, window.of(cells), flags);
        changes.show(flags);
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
