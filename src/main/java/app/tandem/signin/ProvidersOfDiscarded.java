package app.tandem.signin;

import app.tandem.partnership.PartnershipDiscarded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The sign-in of a client that was given up leads nobody in any more, and its e-mail domains are free for another. */
@Component
class ProvidersOfDiscarded {
    private final IdentityProviderRepository providers;
    private final EmailDomainRepository domains;

    ProvidersOfDiscarded(IdentityProviderRepository providers, EmailDomainRepository domains) {
        this.providers = providers;
        this.domains = domains;
    }

    @EventListener
    void on(PartnershipDiscarded discarded) {
        providers.findByOrganisationId(discarded.clientId()).ifPresent(provider -> {
            provider.switchOff(discarded.by());
            domains.deleteAll(domains.of(provider.id()));
        });
    }
}
