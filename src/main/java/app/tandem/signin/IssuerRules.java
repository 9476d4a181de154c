package app.tandem.signin;

import app.tandem.partnership.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which addresses a provider may have: encrypted and outside, unless this installation keeps its providers in its own network. */
@Component
class IssuerRules {
    private final boolean privateAddresses;

    IssuerRules(@Value("${tandem.sso.private-addresses:refused}") String privateAddresses) {
        this.privateAddresses = privateAddresses.equals("allowed");
    }

    boolean privateAddresses() {
        return privateAddresses;
    }

    void check(String issuer) {
        Refusal.unless(!issuer.isBlank(), "Please type the provider's address, such as https://login.acme.com.");
        Refusal.unless(
                leadsToAProvider(issuer),
                privateAddresses
                        ? "This is not the address of a provider. It looks like https://login.acme.com."
                        : "A provider’s address starts with https:// and looks like https://login.acme.com.");
    }

    /** The same for what a provider's metadata tells, in which anything could stand. */
    boolean leadsToAProvider(@Nullable String address) {
        if (address == null) {
            return false;
        }
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || (privateAddresses && "http".equals(uri.getScheme())));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
