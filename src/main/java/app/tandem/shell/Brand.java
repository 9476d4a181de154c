package app.tandem.shell;

import com.vaadin.flow.component.html.Anchor;

/** Our name and mark, which lead home. */
class Brand extends Anchor {
    Brand(String home) {
        super(home, "Tandem");
        addClassName("brand");
    }
}
