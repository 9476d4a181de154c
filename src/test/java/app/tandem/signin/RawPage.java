package app.tandem.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page as the network sees it: numbered nodes, any of which can be called, whether anybody could press it or not. */
public final class RawPage {
    private static final String CLICK =
            "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{\"event.screenX\":1,\"event.screenY\":1,"
                    + "\"event.clientX\":1,\"event.clientY\":1,\"event.detail\":1,\"event.button\":0,\"event.ctrlKey\":false,"
                    + "\"event.shiftKey\":false,\"event.altKey\":false,\"event.metaKey\":false}}";
    private static final String GO =
            "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"%s\",\"query\":\"\","
                    + "\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}";

    private final RawTab tab;
    private final RawTab.Opened opened;
    private final String text;
    private final List<JsonNode> changes = new ArrayList<>();
    private int calls;

    public RawPage(RawTab tab, String address) {
        this.tab = tab;
        opened = tab.open(address);
        text = go(address);
    }

    /** Everything that the browser was told. */
    public String text() {
        return text;
    }

    public String go(String address) {
        return call(GO.formatted(address));
    }

    /** What the tab is told after a click on a node, whatever it is. */
    public String click(int node) {
        return call(CLICK.formatted(node));
    }

    /** The first button with these words, also in what a click has opened. */
    public int button(String words) {
        var text = put("text")
                .filter(change -> change.path("value").asString("").equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no “" + words + "” in " + this.text))
                .path("node")
                .asInt();
        return changes.stream()
                .filter(change -> change.path("addNodes").valueStream().anyMatch(node -> node.asInt() == text))
                .findFirst()
                .orElseThrow()
                .path("node")
                .asInt();
    }

    /** The nodes that the browser knows, by their numbers. */
    public List<Integer> nodes() {
        return changes.stream()
                .map(change -> change.path("node").asInt())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of them that nobody sees. */
    public List<Integer> invisible() {
        return put("visible")
                .filter(change -> !change.path("value").asBoolean(true))
                .map(change -> change.path("node").asInt())
                .toList();
    }

    private Stream<JsonNode> put(String key) {
        return changes.stream()
                .filter(change -> change.path("type").asString("").equals("put")
                        && change.path("key").asString("").equals(key));
    }

    private String call(String event) {
        var answer = tab.call(opened, calls++, event);
        if (answer.contains("\"changes\"")) {
            JsonMapper.shared()
                    .readTree(answer.substring(answer.indexOf('{')))
                    .path("changes")
                    .forEach(changes::add);
        }
        return answer;
    }
}
