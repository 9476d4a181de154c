package app.tandem.shell;

import app.tandem.history.Chronicled;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Partnerships;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers 404 with the first byte of an address that leads nowhere, and of one that is not the reader's. */
@Component
class FirstAnswer implements VaadinServiceInitListener {
    /** Every other part of an address that varies is the id of a thing. */
    private static final Set<String> WORDS = Set.of("partnership", "kind", "pillar");

    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final List<Chronicled> things;
    private final SignedIn signedIn;
    private final CurrentPerson currentPerson;
    private final Hidden hidden;

    FirstAnswer(
            Partnerships partnerships,
            CurrentMember currentMember,
            List<Chronicled> things,
            SignedIn signedIn,
            CurrentPerson currentPerson,
            Hidden hidden) {
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.things = things;
        this.signedIn = signedIn;
        this.currentPerson = currentPerson;
        this.hidden = hidden;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var address = new Location(
                Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/+", ""));
        var found = request.getService().getRouter().resolveNavigationTarget(address);
        if (found.filter(this::mayOpen)
                .filter(target -> isTheirs(target.getRouteParameters()))
                .isEmpty()) {
            hidden.tell(address);
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private boolean mayOpen(NavigationState target) {
        return currentPerson
                .find()
                .filter(person -> SettingsLayout.mayOpen(person, target.getNavigationTarget()))
                .isPresent();
    }

    private boolean isTheirs(RouteParameters address) {
        var partnership = address.get("partnership");
        if (partnership.isEmpty()) {
            return true;
        }
        return signedIn.find()
                .flatMap(person -> partnerships.member(person, partnership.get()))
                .filter(member -> currentMember.actAs(member, () -> isThere(address)))
                .isPresent();
    }

    private boolean isThere(RouteParameters address) {
        return address.getParameterNames().stream()
                .filter(name -> !WORDS.contains(name))
                .map(name -> address.get(name).flatMap(AddressId::read))
                .allMatch(id -> id.filter(this::isThere).isPresent());
    }

    private boolean isThere(UUID id) {
        return things.stream().map(kind -> kind.headline(id)).anyMatch(Optional::isPresent);
    }
}
