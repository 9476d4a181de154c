package app.tandem.shell;

import com.vaadin.flow.component.html.Anchor;

/** Takes people who use the keyboard past the navigation. */
class SkipLink extends Anchor {
    static final String TARGET = "page";

    SkipLink() {
        super("#" + TARGET, "Skip to the page");
        addClassName("skip-link");
        setRouterIgnore(true);
    }
}
