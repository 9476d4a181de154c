package app.tandem.shell;

import app.tandem.partnership.CurrentPerson;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The plain frame of the page on which a person begins, with the ways to the settings and out. */
@PermitAll
public class StartLayout extends Div implements RouterLayout, BeforeEnterObserver {
    private final transient CurrentPerson currentPerson;
    private final Div content = new Div();
    private final Footer foot = new Footer();
    private final Button out;

    StartLayout(CurrentPerson currentPerson, SignedIn signedIn) {
        this.currentPerson = currentPerson;
        out = new Button("Sign out", click -> signedIn.out());
        addClassName("plain-page");
        content.addClassName("start");
        foot.addClassName("foot");
        add(new Header(new Brand("/")), content, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        foot.removeAll();
        var hasSettings = currentPerson
                .find()
                .filter(person -> !SettingsLayout.pagesFor(person).isEmpty())
                .isPresent();
        if (hasSettings) {
            foot.add(Frame.away("/" + SettingsLayout.HOME, "Settings"));
        }
        foot.add(out);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldView) {
        content.getElement().removeAllChildren();
    }
}
