package app.tandem.people.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says what has just been done on this page; whoever works by keyboard goes on from there. */
class Said extends Paragraph {
    Said() {
        addClassNames("banner", "news");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void say(String words) {
        setText(words);
        setVisible(true);
        // What had the focus is gone by now.
        getElement().executeJs("setTimeout(() => this.focus())");
    }
}
