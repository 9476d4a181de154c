package app.tandem.shell;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A run of figures as a small line; it only repeats what the cells say, so readers aloud skip it. */
public class Sparkline extends Span {
    private static final int WIDTH = 92;
    private static final int HEIGHT = 26;
    private static final int EDGE = 4;

    public Sparkline(List<? extends @Nullable BigDecimal> values) {
        addClassName("sparkline");
        getElement().setAttribute("aria-hidden", "true");
        show(values);
    }

    public final void show(List<? extends @Nullable BigDecimal> values) {
        getElement().setProperty("innerHTML", svg(values));
    }

    /** As it stands on a page that is no component. */
    public static String svg(List<? extends @Nullable BigDecimal> figures) {
        var values = figures.stream()
                .map(figure -> figure == null ? null : Double.valueOf(figure.doubleValue()))
                .toList();
        var known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (known.getCount() == 0) {
            return "";
        }
        var spread = known.getMax() - known.getMin();
        var line = new StringBuilder();
        var gap = true;
        double x = 0;
        double y = 0;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                gap = true;
                continue;
            }
            x = EDGE + (WIDTH - 2.0 * EDGE) * i / Math.max(1, values.size() - 1);
            y = spread == 0 ? HEIGHT / 2.0 : HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (value - known.getMin()) / spread;
            line.append(String.format(Locale.ROOT, "%s%.1f %.1f", gap ? "M" : "L", x, y));
            gap = false;
        }
        return String.format(
                Locale.ROOT,
                "<svg viewBox='0 0 %d %d' width='%d' height='%d' focusable='false'><path d='%s'/>"
                        + "<circle cx='%.1f' cy='%.1f' r='2.6'/></svg>",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT,
                line,
                x,
                y);
    }
}
