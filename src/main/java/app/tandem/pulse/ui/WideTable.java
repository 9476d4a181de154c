package app.tandem.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A table that scrolls within its card where a screen is too narrow for it, by keyboard, too. */
class WideTable extends Div {
    WideTable(String name, Component table) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region").setAttribute("aria-label", name);
        add(table);
    }
}
