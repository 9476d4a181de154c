package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One matter on a page, under a quiet title. */
public class Card extends Section {
    public Card(String title, Component... content) {
        addClassName("card");
        add(new H2(title));
        add(content);
    }
}
