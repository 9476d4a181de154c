package app.tandem.shell;

import app.tandem.partnership.CurrentPerson;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The settings begin with the first page that the person may open. */
@Route(value = "", layout = SettingsLayout.class)
@PageTitle("Settings · Tandem")
@PermitAll
class SettingsStart extends Main implements BeforeEnterObserver {
    private final transient CurrentPerson currentPerson;

    SettingsStart(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var first = SettingsLayout.pagesFor(currentPerson.get()).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        event.forwardTo(first.view());
    }
}
