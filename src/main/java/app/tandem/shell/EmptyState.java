package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Says what belongs here while nothing is here, and offers the first step. */
public class EmptyState extends Section {
    public EmptyState(String title, String whatBelongsHere, Component... firstSteps) {
        addClassName("empty");
        add(new H2(title), new Paragraph(whatBelongsHere));
        add(firstSteps);
    }
}
