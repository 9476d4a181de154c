package app.tandem.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Somebody opened something on a page that has no address of its own, such as a history. */
public class LookedInto extends ComponentEvent<UI> {
    private final String title;

    private LookedInto(UI tab, String title) {
        super(tab, false);
        this.title = title;
    }

    public static void tell(UI tab, String title) {
        ComponentUtil.fireEvent(tab, new LookedInto(tab, title));
    }

    String title() {
        return title;
    }
}
