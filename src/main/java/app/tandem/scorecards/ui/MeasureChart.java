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
    public record Picture(
            String name,
            String unit,
            int decimals,
            @Nullable BigDecimal greenFrom,
            @Nullable BigDecimal greenTo,
            @Nullable BigDecimal amberFrom,
            @Nullable BigDecimal amberTo,
            List<Point> points) {}

    /** One value; the label says for what. */
    public record Point(String day, String label, @Nullable BigDecimal value, String status) {}

    MeasureChart(MeasureDetails measure) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", "Chart of " + measure.name() + "; the table beside it has its values");
    }

    void show(MeasureDetails measure, List<Cell> cells) {
        var bounds = measure.bounds();
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
                                bounds.greenFrom(),
                                bounds.greenTo(),
                                bounds.amberFrom(),
                                bounds.amberTo(),
                                points));
    }
}
