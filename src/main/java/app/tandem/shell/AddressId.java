package app.tandem.shell;

import app.tandem.partnership.NotFound;
import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import java.util.UUID;

/** The id in an address, which anybody may have typed. */
public final class AddressId {
    private static final int LENGTH = 36;

    private AddressId() {}

    /** The id that a page was asked for; an address without one leads to nothing. */
    public static UUID of(BeforeEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .flatMap(AddressId::read)
                .orElseThrow(() -> new NotFound("There is nothing at this address."));
    }

    public static Optional<UUID> read(String words) {
        try {
            // Java also reads shorter ids, which would be second addresses of the same thing.
            return words.length() == LENGTH ? Optional.of(UUID.fromString(words)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
