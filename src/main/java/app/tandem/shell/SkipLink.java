package app.tandem.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;

/** Takes people who use the keyboard past the navigation. */
class SkipLink extends Anchor {
    static final String TARGET = "page";

    SkipLink() {
        setText("Skip to the page");
        addClassName("skip-link");
        setRouterIgnore(true);
    }

    /** A bare fragment would lead to the base address of all pages. */
    void standsAt(Location page) {
        setHref(page.getPathWithQueryParameters() + "#" + TARGET);
    }
}
