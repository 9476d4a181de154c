package app.tandem.shell;

import app.tandem.partnership.PersonSource;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person behind the current browser; the name of their authentication is their id. */
@Component
class SignedIn implements PersonSource {
    private final AuthenticationContext authentication;

    SignedIn(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    Optional<UUID> find() {
        return authentication.getPrincipalName().flatMap(AddressId::read);
    }

    @Override
    public @Nullable UUID personId() {
        return find().orElse(null);
    }

    void out() {
        authentication.logout();
    }
}
