package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.MeasureRow;
import app.tandem.scorecards.Period;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One grid for each step in which measures are counted; the rows stay in the order in which somebody began to read. */
class ScorecardGrids extends Div {
    private final List<ScorecardGrid> grids = new ArrayList<>();
    private final KeptOrder order = new KeptOrder();
    private final transient ScorecardGrid.OnCell onCell;
    private final transient Consumer<ScorecardGrid> onNew;

    /** @param onNew told of every grid that comes, before it is shown */
    ScorecardGrids(ScorecardGrid.OnCell onCell, Consumer<ScorecardGrid> onNew) {
        this.onCell = onCell;
        this.onNew = onNew;
        addClassName("grids");
    }

    /** The next time the worst stand first again. */
    void forgetOrder() {
        order.forget();
    }

    void forget() {
        removeAll();
        grids.clear();
    }

    /** Answers whether the worst would stand elsewhere than they do. */
    boolean show(Sheet sheet, Predicate<MeasureRow> accepts) {
        var page = sheet.page();
        var steps = page.grids().stream().map(grid -> grid.step()).toList();
        if (!steps.equals(steps())) {
            forget();
            page.grids().forEach(grid -> {
                var shown = new ScorecardGrid(grid, onCell);
                grids.add(shown);
                onNew.accept(shown);
                add(shown);
            });
        }
        var moved = false;
        for (var i = 0; i < grids.size(); i++) {
            var worstFirst = page.grids().get(i).rows().stream().filter(accepts).toList();
            var rows = order.of(worstFirst);
            moved |= KeptOrder.differ(rows.stream(), worstFirst.stream());
            grids.get(i).setVisible(!rows.isEmpty());
            grids.get(i).show(page.grids().get(i), sheet.heads().get(i), rows, sheet.lines());
        }
        return moved;
    }

    private List<Cadence> steps() {
        return grids.stream().map(ScorecardGrid::step).toList();
    }

    boolean isBlank() {
        return grids.stream().noneMatch(ScorecardGrid::isVisible);
    }

    Stream<Period> periods() {
        return grids.stream().flatMap(grid -> grid.periods().stream());
    }

    ScorecardGrid first() {
        return grids.getFirst();
    }
}
