package app.tandem.shell;

import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.Partnerships;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the log that an address was answered with "nothing here". */
@Component
class Hidden {
    private final ApplicationEventPublisher events;
    private final Partnerships partnerships;
    private final SignedIn signedIn;

    Hidden(ApplicationEventPublisher events, Partnerships partnerships, SignedIn signedIn) {
        this.events = events;
        this.partnerships = partnerships;
        this.signedIn = signedIn;
    }

    void tell(Location address) {
        var parts = address.getSegments();
        var slug =
                parts.size() > 1 && parts.getFirst().equals("p") ? Optional.of(parts.get(1)) : Optional.<String>empty();
        var isOfOthers = slug.isPresent()
                && signedIn.find()
                        .flatMap(person -> partnerships.member(person, slug.get()))
                        .isEmpty();
        events.publishEvent(new AccessRefused(
                        isOfOthers ? AccessRefused.Kind.FOREIGN_PARTNERSHIP : AccessRefused.Kind.NOT_FOUND,
                        AccessRefused.Way.PAGE,
                        "/" + address.getPath(),
                        isOfOthers ? "They are not in this partnership, if there is one" : "Nothing that they can see")
                .in(slug.orElse(null)));
    }
}
