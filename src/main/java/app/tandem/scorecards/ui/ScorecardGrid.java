package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ScorecardPage;
import app.tandem.shell.InOrder;
import app.tandem.shell.Sparkline;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures that are counted in the same step, thirteen periods each. An update touches only what changed, and marks it. */
class ScorecardGrid extends Div {
    private final String slug;
    private final BiConsumer<CellButton, MeasureRow> onCell;
    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final Div under = new Div();
    private final ZoneId zone;
    private NativeTableBody body = new NativeTableBody();
    private List<Period> periods = List.of();

    ScorecardGrid(String slug, ZoneId zone, BiConsumer<CellButton, MeasureRow> onCell) {
        this.slug = slug;
        this.zone = zone;
        this.onCell = onCell;
        addClassNames("card", "scorecard");
        under.addClassNames("actions", "under");
    }

    /** What can be done about a whole period. */
    ScorecardGrid under(Component... ways) {
        under.add(ways);
        return this;
    }

    void show(ScorecardPage page, ScorecardPage.Grid grid, List<MeasureRow> rows) {
        if (!grid.periods().equals(periods)) {
            build(page, grid);
        }
        lines.keySet().retainAll(rows.stream().map(row -> row.measure().id()).collect(Collectors.toSet()));
        var shown = rows.stream()
                .map(row -> {
                    var line = lines.computeIfAbsent(row.measure().id(), unused -> new Line(row));
                    line.show(row, page.today());
                    return line;
                })
                .toList();
        InOrder.put(body, shown);
        makeRoom(rows);
    }

    /** Every period is as wide as the longest figure needs. */
    private void makeRoom(List<MeasureRow> rows) {
        var longest = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.shown().replace(".", "").length())
                .max()
                .orElse(0);
        getClassNames().set("long-figures", longest > 3 && longest <= 5);
        getClassNames().set("longest-figures", longest > 5);
    }

    private void build(ScorecardPage page, ScorecardPage.Grid grid) {
        periods = grid.periods();
        lines.clear();
        removeAll();
        var table = new NativeTable();
        table.addClassNames("table", "pinned");
        table.setCaptionText("Measures by %s, thirteen %ss up to %s"
                .formatted(
                        grid.step().noun(),
                        grid.step().noun(),
                        periods.getLast().label()));
        table.getCaption().addClassName("for-readers-aloud");
        body = new NativeTableBody();
        table.add(new NativeTableHeader(heads(page, grid)), body);
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement()
                .setAttribute("aria-label", "Scorecard by " + grid.step().noun() + ", scrolls sideways");
        add(scroll, under);
    }

    private NativeTableRow heads(ScorecardPage page, ScorecardPage.Grid grid) {
        var heads = new NativeTableRow();
        heads.add(head("Measure", ""));
        Period before = null;
        for (var period : grid.periods()) {
            var head = head(period.shortLabel(), "figure");
            head.setTitle(period.label());
            if ((before == null || before.year() != period.year())
                    && period.year() != page.today().getYear()) {
                var year = new Span(String.valueOf(period.year()));
                year.addClassName("year");
                head.add(year);
            }
            heads.add(head);
            before = period;
        }
        heads.add(head(page.showsToday() ? "Now" : "At the end", "now"));
        return heads;
    }

    private static NativeTableHeaderCell head(String words, String className) {
        var head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            head.addClassName(className);
        }
        return head;
    }

    /** One measure's line. */
    private final class Line extends NativeTableRow {
        private MeasureRow row;
        private final RouterLink name = new RouterLink();
        private final Span detail = new Span();
        private final List<NativeTableCell> places;
        private final List<CellButton> buttons;
        private final Sparkline sparkline;
        private final Span badge = new Span();

        Line(MeasureRow row) {
            this.row = row;
            detail.addClassName("detail");
            name.setRoute(
                    MeasureView.class,
                    new RouteParameters(Map.of(
                            "partnership", slug, "measure", row.measure().id().toString())));
            var head = new NativeTableHeaderCell(name, detail);
            head.getElement().setAttribute("scope", "row");
            buttons = IntStream.range(0, row.cells().size())
                    .mapToObj(this::button)
                    .toList();
            places = buttons.stream()
                    .map(button -> {
                        var place = new NativeTableCell(button);
                        place.addClassName("figure");
                        return place;
                    })
                    .toList();
            sparkline = new Sparkline(row.values());
            add(head);
            places.forEach(this::add);
            badge.addClassName("standing");
            var now = new NativeTableCell(sparkline, badge);
            now.addClassName("now");
            add(now);
        }

        private CellButton button(int i) {
            var button = new CellButton(row, i, zone);
            button.addClickListener(click -> onCell.accept(button, row));
            return button;
        }

        void show(MeasureRow fresh, LocalDate today) {
            if (fresh.equals(row) && !name.getText().isEmpty()) {
                return;
            }
            row = fresh;
            name.setText(fresh.measure().name());
            detail.setText(fresh.measure().target() + " · " + fresh.measure().owners());
            badge.removeAll();
            badge.add(new StatusBadge(
                    fresh.standing().status().look(), fresh.standing().words(today)));
            sparkline.show(fresh.values());
            for (int i = 0; i < buttons.size(); i++) {
                if (buttons.get(i).show(fresh, i)) {
                    mark(places.get(i));
                }
            }
        }

        /** A fresh element each time, so that the mark is seen again when the same cell changes twice. */
        private void mark(NativeTableCell place) {
            place.getChildren().filter(child -> child instanceof Mark).toList().forEach(child -> place.remove(child));
            place.add(new Mark());
        }
    }

    /** The blue that fades over a cell that has just changed. */
    private static final class Mark extends Span {
        Mark() {
            addClassNames("mark", "changed");
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
