package app.tandem.scorecards.ui;

import app.tandem.scorecards.Cell;
import app.tandem.scorecards.ChangeFlag;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Rule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A measure's whole series as a line in its bands; the table beside it says the same in words and numbers. */
@Tag("measure-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./components/measure-chart.ts")
class MeasureChart extends Component {
    /** What the browser draws, of which it shows the points from the first to the last. */
    public record Picture(
            String name,
            String unit,
            int decimals,
            List<Target> targets,
            List<Flag> flags,
            List<Point> points,
            int first,
            int last) {}

    /** What counts as on target, and what as watch, from a day on. */
    public record Target(
            String from,
            @Nullable BigDecimal greenFrom,
            @Nullable BigDecimal greenTo,
            @Nullable BigDecimal amberFrom,
            @Nullable BigDecimal amberTo,
            String target,
            String watch) {
        static Target of(Rule rule) {
            var bounds = rule.bounds();
            return new Target(
                    rule.from().toString(),
                    bounds.greenFrom(),
                    bounds.greenTo(),
                    bounds.amberFrom(),
                    bounds.amberTo(),
                    "on target: " + rule.target(),
                    bounds.watchInWords(rule.unit()));
        }
    }

    /** A change that may explain what the line does. */
    public record Flag(int number, String day, String words) {}

    /** One value; the label says for what. */
    public record Point(
            String day, String end, String label, @Nullable BigDecimal value, String status) {}

    private @Nullable Picture shown;

    /** @param onZoom told of the first and the last point that somebody has zoomed to */
    MeasureChart(MeasureDetails measure, BiConsumer<Integer, Integer> onZoom) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", "Chart of " + measure.name() + "; the table beside it has its values");
        getElement()
                .addEventListener(
                        "zoomed",
                        zoomed -> onZoom.accept(
                                zoomed.getEventData().get("event.detail.first").asInt(),
                                zoomed.getEventData().get("event.detail.last").asInt()))
                .addEventData("event.detail.first")
                .addEventData("event.detail.last");
    }

    void show(MeasureDetails measure, List<Cell> cells, List<ChangeFlag> flags, ChartZoom.Window window) {
        var points = cells.stream()
                .map(cell -> new Point(
                        cell.period().start().toString(),
                        cell.period().end().toString(),
                        cell.period().label(),
                        cell.value(),
                        cell.status().word()))
                .toList();
        var picture = new Picture(
                measure.name(),
                measure.unit().equals("n") ? "" : measure.unit(),
                measure.definition().decimals(),
                measure.rules().stream().map(Target::of).toList(),
                flags.stream()
                        .map(flag -> new Flag(flag.number(), flag.day().toString(), flag.inWords()))
                        .toList(),
                points,
                window.first(),
                window.last());
        if (!picture.equals(shown)) {
            shown = picture;
            getElement().setPropertyBean("picture", picture);
        }
    }
}
