package app.tandem.headsups.ui;

import app.tandem.headsups.Certainty;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How certain something is, as a shape that fills and a word. */
class CertaintyBadge extends Span {
    CertaintyBadge(Certainty certainty) {
        addClassName("certainty");
        add(shape(certainty), new Span(certainty.toString()));
    }

    static Span shape(Certainty certainty) {
        var shape = new Span();
        shape.addClassNames("certainty-shape", certainty.name().toLowerCase(Locale.ROOT));
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}
