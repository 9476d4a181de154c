package app.tandem.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The end of a work e-mail leads to the provider of that organisation, whoever it is that asks. */
@Component
@Order(0)
class ProviderWayIn implements WayIn {
    private final IdentityProviders providers;

    ProviderWayIn(IdentityProviders providers) {
        this.providers = providers;
    }

    @Override
    public Optional<String> redirectFor(String email) {
        return providers.providerFor(email).map(id -> wayTo(id, email));
    }

    /** The way to one provider, which may know them by this address. */
    static String wayTo(UUID providerId, String email) {
        return UriComponentsBuilder.fromPath(SecurityConfiguration.COMPANY)
                .pathSegment(providerId.toString())
                .queryParam("email", "{email}")
                .encode()
                .buildAndExpand(email)
                .toUriString();
    }
}
