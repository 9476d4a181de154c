package app.tandem.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;

/** The navigation at the bottom of small screens: the first pages at once, the others under "More". */
class BottomBar extends Nav {
    private static final int AT_ONCE = 4;

    private final NavigationLinks first;
    private final NavigationLinks others;

    BottomBar(List<MenuPage> pages, String home, RouteParameters place, List<Anchor> elsewhere, Runnable signOut) {
        addClassName("bottom-bar");
        setAriaLabel("Pages");
        first = new NavigationLinks(pages.stream().limit(AT_ONCE).toList(), home, place);
        others = new NavigationLinks(pages.stream().skip(AT_ONCE).toList(), home, place);
        elsewhere.forEach(link -> others.add(new ListItem(link)));
        others.add(new ListItem(new Button("Sign out", click -> signOut.run())));
        first.add(new ListItem(new NativeDetails("More", others)));
        add(first);
    }

    void mark(String address) {
        first.mark(address);
        others.mark(address);
    }
}
