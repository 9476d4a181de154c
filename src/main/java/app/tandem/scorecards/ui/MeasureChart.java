package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.MeasureDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure's whole series as a line with its target; the table beside it says the same in words and numbers. */
@Tag("measure-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./components/measure-chart.ts")
class MeasureChart extends Component {
    /** What the browser draws. */
    public record Picture(String name, String unit, int decimals, List<Target> targets, List<Point> points) {}

    /** What counts as on target from a day on. */
    public record Target(
            String from,
            @Nullable BigDecimal greenFrom,
            @Nullable BigDecimal greenTo) {}

    /** One value; the label says for what. */
    public record Point(String day, String label, @Nullable BigDecimal value, String status) {}

    MeasureChart(MeasureDetails measure) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", "Chart of " + measure.name() + "; the table beside it has its values");
    }

    void show(MeasureDetails measure, List<Cell> cells) {
        var targets = measure.rules().stream()
                .map(rule -> new Target(
                        rule.from().toString(),
                        rule.bounds().greenFrom(),
                        rule.bounds().greenTo()))
                .toList();
        var points = cells.stream()
                .map(cell -> new Point(
                        cell.period().start().toString(),
                        cell.period().label(),
                        cell.value(),
                        cell.status().word()))
                .toList();
        getElement()
                .setPropertyBean(
                        "picture",
                        new Picture(
                                measure.name(),
                                measure.unit().equals("n") ? "" : measure.unit(),
                                measure.definition().decimals(),
                                targets,
                                points));
    }
}
