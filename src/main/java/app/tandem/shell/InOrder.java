package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Brings the children of a component into an order and touches only those that are not in their place. */
public final class InOrder {
    private InOrder() {}

    public static void put(HtmlContainer parent, List<? extends Component> children) {
        parent.getChildren().filter(child -> !children.contains(child)).toList().forEach(Component::removeFromParent);
        for (var place = 0; place < children.size(); place++) {
            var child = children.get(place);
            if (place >= parent.getComponentCount() || parent.getComponentAt(place) != child) {
                parent.addComponentAtIndex(place, child);
            }
        }
    }
}
