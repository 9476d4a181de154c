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
    private static final int LETTERS_AT_ONCE = 28;

    private final NavigationLinks first;
    private final NavigationLinks others;

    BottomBar(List<MenuPage> pages, String home, RouteParameters place, List<Anchor> elsewhere, Runnable signOut) {
        addClassName("bottom-bar");
        setAriaLabel("Pages");
        var atOnce = howManyFit(pages);
        first = new NavigationLinks(pages.subList(0, atOnce), home, place);
        others = new NavigationLinks(pages.subList(atOnce, pages.size()), home, place);
        elsewhere.forEach(link -> others.add(new ListItem(link)));
        others.add(new ListItem(new Button("Sign out", click -> signOut.run())));
        first.add(new ListItem(new NativeDetails("More", others)));
        add(first);
    }

    /** On the smallest phone, in one line. */
    private static int howManyFit(List<MenuPage> pages) {
        var letters = 0;
        for (var fit = 0; fit < pages.size(); fit++) {
            letters += pages.get(fit).title().length();
            if (letters > LETTERS_AT_ONCE) {
                return fit;
            }
        }
        return pages.size();
    }

    void mark(String address) {
        first.mark(address);
        others.mark(address);
    }
}
