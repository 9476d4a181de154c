package app.tandem.signin;

import app.tandem.partnership.OwnDomains;
import app.tandem.partnership.Platform;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An organisation has said which e-mail domains are its own where it set its sign-in up. */
@Component
class DomainsOfProviders implements OwnDomains {
    private final EmailDomainRepository domains;
    private final Platform platform;

    DomainsOfProviders(EmailDomainRepository domains, Platform platform) {
        this.domains = domains;
        this.platform = platform;
    }

    @Override
    public boolean include(UUID organisationId, String email) {
        return platform.read(() -> EmailDomain.of(email)
                .flatMap(domains::findByName)
                .filter(domain -> domain.provider().organisationId().equals(organisationId))
                .isPresent());
    }
}
