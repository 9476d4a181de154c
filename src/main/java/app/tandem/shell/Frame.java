package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/** What stands around a page: navigation at the side or the bottom, a bar on top, and the way to skip both. */
abstract class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private final Div content = new Div();
    private final Header topBar = new Header();
    private final SkipLink skipLink = new SkipLink();
    private @Nullable SideBar sideBar;
    private @Nullable BottomBar bottomBar;

    Frame() {
        addClassName("frame");
        content.addClassName("content");
        topBar.addClassName("top-bar");
    }

    boolean isBuilt() {
        return sideBar != null;
    }

    void build(SideBar sideBar, BottomBar bottomBar, Brand brand) {
        this.sideBar = sideBar;
        this.bottomBar = bottomBar;
        topBar.add(brand);
        content.addComponentAsFirst(topBar);
        add(skipLink, sideBar, content, bottomBar);
        nameChoices();
        takeDoubleClicksForOne();
        takeTheOnlyMatch();
        seeThatTheLineIsBack();
    }

    /** The list of a select has no name of its own for those who have it read to them. */
    private void nameChoices() {
        getElement().executeJs("""
                document.addEventListener('focusin', focused => {
                    const list = focused.target.closest?.('vaadin-select-list-box:not([aria-label])');
                    const select = list?.closest('vaadin-select');
                    if (select) list.setAttribute('aria-label', select.label || select.accessibleName || select.placeholder);
                });
                """);
    }

    /**
     * Where a button stood another one may stand by the second click, such as "Sign" after "Propose", and nobody signs by
     * a double click. Buttons that are meant to be pressed in a row stand within {@code data-again}.
     */
    private void takeDoubleClicksForOne() {
        getElement().executeJs("""
                document.addEventListener('click', click => {
                    const button = click.target.closest?.('vaadin-button');
                    if (click.detail > 1 && button && !button.closest('[data-again]')) click.stopImmediatePropagation();
                }, true);
                """);
    }

    /** Of a line that was cut while something was clicked, Flow goes on saying so although the click has arrived. */
    private void seeThatTheLineIsBack() {
        getElement().executeJs("""
                new PerformanceObserver(seen => {
                    const line = window.Vaadin?.connectionState;
                    if (line && seen.getEntries().some(one => one.name.includes('v-r=uidl') && one.responseStatus === 200)) {
                        setTimeout(() => { if (line.state === 'reconnecting') line.state = 'connected'; }, 500);
                    }
                }).observe({type: 'resource'});
                """);
    }

    /** Whoever has typed until one choice was left has chosen it; Enter would drop what they typed. */
    private void takeTheOnlyMatch() {
        getElement().executeJs("""
                document.addEventListener('keydown', key => {
                    const box = key.key === 'Enter' && key.target.closest?.('vaadin-combo-box');
                    if (!box || !box.opened || box.loading || !box.filter || box.filteredItems?.length !== 1) return;
                    box.inputElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
                }, true);
                """);
    }

    /** Says something on every page, above it. */
    void tell(Component words) {
        content.addComponentAtIndex(1, words);
    }

    Header topBar() {
        return topBar;
    }

    /** A link that leaves this frame, so that the page is loaded anew. */
    static Anchor away(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }

    /** Who is signed in, and below it where else they can go. */
    static Div whoAmI(PersonAvatar avatar, String name, Component elsewhere) {
        var person = new Span(avatar.beside(), new Span(name));
        person.addClassName("person");
        var whoAmI = new Div(person, elsewhere);
        whoAmI.addClassName("who-am-i");
        return whoAmI;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        var element = view.getElement();
        element.setAttribute("id", SkipLink.TARGET).setAttribute("tabindex", "-1");
        if (!element.getTag().equals("main")) {
            element.setAttribute("role", "main");
        }
        content.getElement().appendChild(element);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldView) {
        if (oldView != null) {
            oldView.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (sideBar == null || bottomBar == null) {
            return;
        }
        var address = event.getLocation().getPath();
        skipLink.standsAt(event.getLocation());
        sideBar.mark(address);
        bottomBar.mark(address);
    }
}
