package app.tandem.scorecards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the browser is given to draw of the scorecard, read as it says it. */
final class ShownCells {
    private ShownCells() {}

    private record Line(PeriodTable table, String measure, JsonNode words) {}

    /** "Abandonment rate, week of 2 May: 8.9 %, Off target" and what else is said of each cell. */
    static List<String> aloud() {
        var said = new ArrayList<String>();
        lines().forEach(line -> {
            var head = head(line.table());
            var at = 0;
            for (var cell : line.words().path("cells")) {
                var value = cell.path("value").asString("");
                said.add("%s, %s: %s%s%s"
                        .formatted(
                                line.words().path("name").asString(),
                                head.path("periods").path(at++).path("label").asString(),
                                value.isEmpty() ? "" : value + ", ",
                                word(head, cell),
                                cell.path("beside").asString("")));
            }
        });
        return said;
    }

    /** Who brought it, when and from where, and the note. */
    static List<String> whence() {
        return cells().map(cell ->
                        cell.path("whence").asString("") + cell.path("note").asString(""))
                .toList();
    }

    static List<String> marks() {
        return cells().map(cell -> cell.path("marks").asString("")).toList();
    }

    static List<String> names() {
        return lines().map(line -> line.words().path("name").asString()).toList();
    }

    /** As by a click on that cell, counted over all lines. */
    static void open(int place) {
        var line = lines().toList().get(place / 13);
        open(line.table(), line.measure(), place % 13);
    }

    static void open(Component table, String measure, int period) {
        var detail = JsonNodeFactory.instance.objectNode();
        detail.put("event.detail.measure", measure);
        detail.put("event.detail.period", period);
        detail.put("event.detail.place", "cell-" + measure + "-" + period);
        BasicUtilsKt._fireDomEvent(table, "cell", detail);
    }

    private static Stream<JsonNode> cells() {
        return lines().flatMap(line -> line.words().path("cells").valueStream());
    }

    private static String word(JsonNode head, JsonNode cell) {
        return head.path("looks")
                .path(cell.path("status").asString())
                .path("word")
                .asString();
    }

    private static JsonNode head(Component table) {
        return JsonMapper.shared().readTree(table.getElement().getProperty("head"));
    }

    private static Stream<Line> lines() {
        return _find(PeriodTable.class).stream()
                .flatMap(table -> Stream.of(
                                table.getElement().getProperty("order").split(" "))
                        .map(measure -> new Line(
                                table,
                                measure,
                                JsonMapper.shared().readTree(table.getElement().getProperty("line-" + measure)))));
    }
}
