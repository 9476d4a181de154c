package app.tandem.scorecards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lines of thirteen periods that the browser draws. The server keeps no component for a cell: hundreds of tabs with
 * hundreds of cells each are open all day.
 */
@Tag("period-table")
@JsModule("./components/period-table.ts")
class PeriodTable extends Component {
    private static final String HEAD = "head";
    private static final String ORDER = "order";
    private static final String CHANGES = "changes";
    private static final String LINE = "line-";

    /** Told where somebody wants to know more. */
    interface OnCell {
        /** @param place the id of the cell in the browser's page */
        void open(UUID measure, int period, String place);
    }

    PeriodTable(OnCell onCell) {
        getElement()
                .addEventListener("cell", opened -> {
                    var data = opened.getEventData();
                    var measure = data.get("event.detail.measure").asString();
                    // Only of what is shown here, whatever a browser may claim.
                    if (getElement().hasProperty(LINE + measure)) {
                        onCell.open(
                                UUID.fromString(measure),
                                data.get("event.detail.period").asInt(),
                                data.get("event.detail.place").asString());
                    }
                })
                .addEventData("event.detail.measure")
                .addEventData("event.detail.period")
                .addEventData("event.detail.place");
    }

    /** Only lines that differ from what is shown are sent; the browser marks the cells that changed in them. */
    void show(String head, List<UUID> order, Map<UUID, String> lines) {
        var element = getElement();
        var gone = element.getPropertyNames()
                .filter(name -> name.startsWith(LINE))
                .collect(Collectors.toCollection(HashSet::new));
        var changed = false;
        for (var measure : order) {
            var name = LINE + measure;
            gone.remove(name);
            var line = Objects.requireNonNull(lines.get(measure));
            if (!line.equals(element.getProperty(name))) {
                element.setProperty(name, line);
                changed = true;
            }
        }
        gone.forEach(element::removeProperty);
        element.setProperty(HEAD, head);
        element.setProperty(ORDER, order.stream().map(UUID::toString).collect(Collectors.joining(" ")));
        if (changed) {
            element.setProperty(CHANGES, element.getProperty(CHANGES, 0) + 1.0);
        }
    }
}
