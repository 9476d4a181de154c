package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;

/** The navigation at the left of wide screens: where we are, its pages, and who is signed in. */
class SideBar extends Nav {
    private final NavigationLinks links;

    SideBar(Brand brand, Component place, NavigationLinks links, Component person, Runnable signOut) {
        this.links = links;
        addClassName("side-bar");
        setAriaLabel("Pages");
        var foot = new Div(person, new Button("Sign out", click -> signOut.run()));
        foot.addClassName("foot");
        add(brand, place, links, foot);
    }

    void mark(String address) {
        links.mark(address);
    }
}
