package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows of which only those are made anew that say something new, so that focus and scroll stay when others change. */
public class LiveRows<T> extends UnorderedList {
    private final transient Function<T, ?> key;
    private final transient Function<T, Component[]> content;
    private transient Map<Object, Row<T>> shown = Map.of();
    private boolean first = true;

    public LiveRows(Function<T, ?> key, Function<T, Component[]> content) {
        this.key = key;
        this.content = content;
        addClassName("rows");
    }

    public void show(List<T> items) {
        var next = new LinkedHashMap<Object, Row<T>>();
        for (var item : items) {
            var before = shown.get(key.apply(item));
            next.put(key.apply(item), before != null && before.item().equals(item) ? before : row(item));
        }
        InOrder.put(this, next.values().stream().map(Row::component).toList());
        shown = next;
        first = false;
    }

    private Row<T> row(T item) {
        var row = new ListItem(content.apply(item));
        row.addClassNames("row", "stacks");
        row.setClassName("changed", !first);
        return new Row<>(item, row);
    }

    private record Row<T>(T item, ListItem component) {}
}
