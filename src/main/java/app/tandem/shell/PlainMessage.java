package app.tandem.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page that only says something, and leads back to the start. */
abstract class PlainMessage extends Main {
    PlainMessage() {
        addClassName("plain-page");
    }

    void say(String title, String sentence) {
        var start = new Anchor("/", "Go to the start");
        start.setRouterIgnore(true);
        removeAll();
        add(new Brand("/"), new H1(title), new Paragraph(sentence), start);
    }
}
