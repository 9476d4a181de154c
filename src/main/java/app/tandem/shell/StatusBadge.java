package app.tandem.shell;

import com.vaadin.flow.component.html.Span;

/** How something stands, as shape, word and colour. */
public class StatusBadge extends Span {
    public StatusBadge(Status status, String word) {
        var shape = new Span(status.shape());
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        addClassNames("status", status.look());
        add(shape, new Span(word));
    }
}
