package app.tandem.scorecards.ui;

import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;

/** Types into a number as a browser does: what it cannot read arrives all the same. */
final class UnreadableNumber {
    private UnreadableNumber() {}

    static void type(FigureField field, String words) {
        try {
            field.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", words)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }
}
