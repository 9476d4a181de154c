package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ScorecardPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Measures that are counted in the same step, thirteen periods each, and what can be done about a whole period. */
class ScorecardGrid extends Div {
    private final PeriodTable table;
    private final Cadence step;
    private transient List<Period> periods;

    /** Told which period of which measure somebody wants to know more of. */
    interface OnCell {
        /** @param place the id of the cell in the browser's page */
        void open(UUID measure, Period period, String place);
    }

    ScorecardGrid(ScorecardPage.Grid grid, OnCell onCell) {
        step = grid.step();
        periods = grid.periods();
        table = new PeriodTable((measure, period, place) -> {
            if (period >= 0 && period < periods.size()) {
                onCell.open(measure, periods.get(period), place);
            }
        });
        addClassNames("card", "scorecard");
        add(table);
    }

    ScorecardGrid under(List<? extends Component> ways) {
        var under = new Div();
        under.addClassNames("actions", "under");
        ways.forEach(under::add);
        add(under);
        return this;
    }

    Cadence step() {
        return step;
    }

    List<Period> periods() {
        return periods;
    }

    Period newestOver(LocalDate today) {
        return periods.reversed().stream()
                .filter(period -> period.end().isBefore(today))
                .findFirst()
                .orElseThrow();
    }

    void show(ScorecardPage.Grid grid, String head, List<MeasureRow> rows, Map<UUID, String> lines) {
        periods = grid.periods();
        table.show(head, rows.stream().map(row -> row.measure().id()).toList(), lines);
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
}
