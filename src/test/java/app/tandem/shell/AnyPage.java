package app.tandem.shell;

import app.tandem.partnership.CurrentMember;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Any page of a partnership: it reads who acts when it is made, as all pages do. */
@Route(value = "any-page", layout = PartnershipLayout.class)
@Menu(title = "Any page", order = 999)
@PermitAll
class AnyPage extends Main {
    AnyPage(CurrentMember currentMember) {
        setText("Seen by " + currentMember.get().name());
    }
}
