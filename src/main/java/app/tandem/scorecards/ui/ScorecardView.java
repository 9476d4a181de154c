package app.tandem.scorecards.ui;

import app.tandem.actions.ActionEvent;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Verb;
import app.tandem.programmes.ProgrammeEvent;
import app.tandem.programmes.Programmes;
import app.tandem.scorecards.KpiPacks;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.scorecards.ScorecardPage;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How every measure stood in thirteen periods, and how it stands now. */
@Route(value = "scorecard", layout = PartnershipLayout.class)
@Menu(title = "Scorecard", order = 1)
@PageTitle("Scorecard · Tandem")
@PermitAll
class ScorecardView extends Main implements BeforeEnterObserver {
    private final transient Scorecards scorecards;
    private final transient ScorecardDialogs dialogs;
    private final transient PeriodDialogs periods;
    private final transient KpiPacks packs;
    private final transient Rights rights;
    private final transient LiveUpdates live;
    private final Member member;
    private final PageHeader header = new PageHeader("Scorecard");
    private final MeasureFilter filter = new MeasureFilter(this::lookAnew);
    private final ScorecardNotice notice;
    private final PeriodSteps steps = new PeriodSteps(this::moveTo);
    private final Paragraph none =
            new Paragraph("No measure stands here. “All” shows every one, and its definition says where it stands.");
    private final Button reorder = new Button("Worst first again", click -> lookAnew());
    private final ScorecardGrids grids = new ScorecardGrids(this::showDetails, this::offerWays);
    private final CellPopover popover;
    private @Nullable LocalDate endsOn;
    private @Nullable Boolean empty;

    ScorecardView(
            Scorecards scorecards,
            CurrentMember currentMember,
            ScorecardDialogs dialogs,
            PeriodDialogs periods,
            KpiPacks packs,
            Programmes programmes,
            Rights rights,
            LiveUpdates live) {
        this.scorecards = scorecards;
        this.dialogs = dialogs;
        this.periods = periods;
        this.packs = packs;
        this.rights = rights;
        this.live = live;
        member = currentMember.get();
        popover = new CellPopover(member.zone());
        notice = new ScorecardNotice(member, this::moveTo, () -> dialogs.confirmNumbers(live));
        addClassName("wide");
        reorder.setVisible(false);
        none.setVisible(false);
        var bar = new Div(filter, reorder, steps);
        bar.addClassName("scorecard-bar");
        add(header, notice, bar, none, grids, new ScorecardFoot(member), popover);
        // Whether somebody is on a plan hangs on its actions.
        live.show(this, ActionEvent.class, this::showAgain);
        live.show(this, ProgrammeEvent.class, () -> {
            if (filter.offer(programmes.running())) {
                lookAnew();
            } else {
                showAgain();
            }
        });
        live.show(this, ScorecardEvent.class, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (filter.choose(ScorecardAddress.show(event.getLocation()))) {
            lookAnew();
        }
        ScorecardAddress.until(event.getLocation())
                .filter(day -> !day.isAfter(scorecards.today()))
                .ifPresent(this::moveTo);
        if (!member.may(Verb.WRITE_SHARED)) {
            return;
        }
        switch (ScorecardAddress.ask(event.getLocation())) {
            case "numbers" -> dialogs.confirmNumbers(live);
            case "owners" -> dialogs.chooseOwners(live);
            case "disputes" -> periods.disputes(live);
            case "close" -> {
                if (!Boolean.TRUE.equals(empty)) {
                    periods.close(closing(event), live);
                }
            }
            default -> {}
        }
    }

    /** The week in which the day of the address lies; the newest that is over, where it names none. */
    private Period closing(BeforeEnterEvent event) {
        return ScorecardAddress.until(event.getLocation())
                .flatMap(day -> grids.periods()
                        .filter(period -> period.end().equals(day))
                        .findFirst())
                .orElseGet(() -> newestOver(grids.first()));
    }

    /** By the reader's own wish, as opened anew. */
    private void lookAnew() {
        grids.forgetOrder();
        show();
        ScorecardAddress.keep(this, filter.key());
    }

    private void showAgain() {
        if (empty != null) {
            show();
        }
    }

    private void show() {
        var sheet = live.once(new Drawn(endsOn, member.zone()), () -> Sheet.of(read(), member));
        var page = sheet.page();
        if (empty == null || empty != page.isEmpty()) {
            empty = page.isEmpty();
            showActions(page.isEmpty());
            grids.forget();
        }
        filter.setVisible(!page.isEmpty());
        steps.setVisible(!page.isEmpty());
        notice.show(page);
        header.subtitle(ScorecardNotice.summary(page));
        if (page.isEmpty()) {
            grids.add(new NothingWatched(
                    rights.allow(Verb.CHOOSE_PACKS) ? new PackChoice(packs, dialogs::addPack) : null,
                    member.may(Verb.WRITE_SHARED) ? dialogs::choose : null));
            return;
        }
        filter.count(page.rows().map(MeasureRow::measure).toList());
        steps.show(page);
        reorder.setVisible(grids.show(sheet, row -> filter.accepts(row.measure())));
        none.setVisible(grids.isBlank());
    }

    private ScorecardPage read() {
        return live.once(new Shown(endsOn), () -> endsOn == null ? scorecards.page() : scorecards.page(endsOn));
    }

    private record Shown(@Nullable LocalDate until) {}

    /** The moments in it stand in the reader's zone. */
    private record Drawn(@Nullable LocalDate until, ZoneId zone) {}

    /** Closing is for whoever signs; what a period was like is said, or at least read, by everybody. */
    private void offerWays(ScorecardGrid grid) {
        var noun = grid.step().noun();
        var ways = new ArrayList<Button>();
        if (member.may(Verb.SIGN)) {
            ways.add(new Button("Close a " + noun, click -> periods.close(newestOver(grid), live)));
        }
        ways.add(new Button("What was the %s like?".formatted(noun), click -> periods.comment(null, newestOver(grid))));
        grid.under(ways);
    }

    private Period newestOver(ScorecardGrid grid) {
        return grid.newestOver(scorecards.today());
    }

    private void moveTo(@Nullable LocalDate day) {
        endsOn = day;
        grids.forgetOrder();
        show();
    }

    private void showActions(boolean nothingYet) {
        var choose = new Button("Choose measures", click -> dialogs.choose());
        if (nothingYet) {
            header.actions();
            return;
        }
        var export = dialogs.export(() -> new ExportMenu.Shown(endsOn, filter.words(), filter::accepts));
        if (!member.may(Verb.WRITE_SHARED)) {
            header.actions(export);
            return;
        }
        var enter = new Button("Enter readings", click -> goTo(EnterView.class));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button("Import", click -> goTo(ImportView.class));
        header.actions(choose, export, take, enter);
    }

    private void goTo(Class<? extends Component> page) {
        UI.getCurrent().navigate(page, new RouteParameters("partnership", member.slug()));
    }

    private void showDetails(UUID measure, Period period, String place) {
        var details = scorecards.details(measure, period);
        var ways = new CellPopover.Ways(
                member.may(Verb.WRITE_SHARED) ? () -> dialogs.enter(measure, period.start()) : null,
                () -> new ReadingsDialog(details, scorecards, dialogs, member.zone()).open(),
                () -> new HistoryDialog(
                                details.measure().name() + ", " + period.label(),
                                scorecards.readingHistory(measure, period.start(), period.end()),
                                member.zone())
                        .open(),
                leave -> periods.talk(details, leave));
        popover.show(place, details, ways);
    }
}
