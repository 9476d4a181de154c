package app.tandem.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links to the pages of a frame, of which the one we are on is marked. */
class NavigationLinks extends UnorderedList {
    /** A new group of pages begins at every fifth place of the menu. */
    private static final double GROUP = 5;

    private final Map<String, RouterLink> links = new HashMap<>();
    private final String home;

    /** Every page lies below home, and each of them is in this place of the address. */
    NavigationLinks(List<MenuPage> pages, String home, RouteParameters place) {
        this.home = home;
        Optional<MenuPage> before = Optional.empty();
        for (var page : pages) {
            var link = new RouterLink(page.title(), page.view(), place);
            links.put(page.address(place), link);
            var item = new ListItem(link);
            item.setClassName(
                    "apart",
                    before.filter(last -> groupOf(last) != groupOf(page)).isPresent());
            add(item);
            before = Optional.of(page);
        }
    }

    void mark(String address) {
        links.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
        links.entrySet().stream()
                .filter(link -> address.equals(link.getKey()) || isBelow(link.getKey(), address))
                .max(Comparator.comparingInt(link -> link.getKey().length()))
                .ifPresent(link -> link.getValue().getElement().setAttribute("aria-current", "page"));
    }

    private boolean isBelow(String page, String address) {
        return !page.equals(home) && address.startsWith(page + "/");
    }

    private static long groupOf(MenuPage page) {
        return (long) Math.floor(page.order() / GROUP);
    }
}
