package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A piece of the page that is made anew only when what it depends on has changed, so that nobody's typing is touched. */
public class Part extends Div {
    private transient @Nullable Object shown;

    public Part(String... looks) {
        addClassNames(looks);
    }

    public void show(Object dependsOn, Supplier<List<? extends Component>> content) {
        if (dependsOn.equals(shown)) {
            return;
        }
        shown = dependsOn;
        removeAll();
        content.get().forEach(this::add);
        setVisible(getComponentCount() > 0);
    }
}
