package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What must be seen first on a page, with what can be done about it. */
public class Banner extends Div {
    public Banner(Component words, Component... steps) {
        addClassName("banner");
        add(words);
        if (steps.length > 0) {
            var actions = new Div(steps);
            actions.addClassName("actions");
            add(actions);
        }
    }
}
