package app.tandem.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The person behind the current browser; the name of their authentication is their id. */
@Component
class SignedIn {
    private final AuthenticationContext authentication;

    SignedIn(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    Optional<UUID> personId() {
        return authentication.getPrincipalName().flatMap(AddressId::read);
    }

    void out() {
        authentication.logout();
    }
}
