package app.tandem.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.function.ValueSupplier;
import java.util.function.Consumer;

/** Shows a signal's value, and each later one, while a component is attached. */
final class Effects {
    private Effects() {}

    static <T> void show(Component component, ValueSupplier<T> value, Consumer<T> show) {
        if (component.isAttached()) {
            begin(component, value, show);
        } else {
            // Not before: an effect without a tab runs on whichever thread changes the signal.
            component.addAttachListener(first -> {
                first.unregisterListener();
                begin(component, value, show);
            });
        }
    }

    private static <T> void begin(Component component, ValueSupplier<T> value, Consumer<T> show) {
        // A request reads signals as they were at its start, and would never notice what changed between then and now.
        Signal.effect(component, () -> show.accept(Signal.runWithoutTransaction(value)));
    }
}
