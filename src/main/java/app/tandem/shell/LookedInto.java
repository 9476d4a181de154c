package app.tandem.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Somebody opened something on a page that has no address of its own, such as a history. */
class LookedInto extends ComponentEvent<UI> {
    private final String title;

    LookedInto(UI tab, String title) {
        super(tab, false);
        this.title = title;
    }

    String title() {
        return title;
    }
}
