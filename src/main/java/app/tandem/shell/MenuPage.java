package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.List;

/** A page that stands in the navigation, because its view says so with {@code @Menu}. */
record MenuPage(String title, double order, Class<? extends Component> view) {
    /** Vaadin's own menu leaves out routes with a parameter in front, and most of ours have the partnership there. */
    static List<MenuPage> in(Class<? extends Frame> frame) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getParentLayouts().contains(frame))
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(Menu.class))
                .map(MenuPage::of)
                .sorted(Comparator.comparingDouble(MenuPage::order).thenComparing(MenuPage::title))
                .toList();
    }

    private static MenuPage of(Class<? extends Component> view) {
        var menu = view.getAnnotation(Menu.class);
        return new MenuPage(menu.title(), menu.order(), view);
    }

    String address(RouteParameters place) {
        return RouteConfiguration.forApplicationScope().getUrl(view, place);
    }
}
