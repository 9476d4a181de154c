package app.tandem.signin;

import static java.util.stream.Collectors.joining;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.OrganisationSummary;
import app.tandem.partnership.Organisations;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import app.tandem.secrets.Secrets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** How the people of each organisation sign in by their own provider; set up by the BPO's admins for itself and its clients. */
@Service
@TriedAgain
public class IdentityProviders {
    private final IdentityProviderRepository providers;
    private final EmailDomainRepository domains;
    private final Organisations organisations;
    private final CurrentPerson currentPerson;
    private final Rights rights;
    private final Platform platform;
    private final IssuerRules rules;
    private final SignInSettings settings;
    private final Secrets secrets;
    private final Clock clock;

    IdentityProviders(
            IdentityProviderRepository providers,
            EmailDomainRepository domains,
            Organisations organisations,
            CurrentPerson currentPerson,
            Rights rights,
            Platform platform,
            IssuerRules rules,
            SignInSettings settings,
            Secrets secrets,
            Clock clock) {
        this.providers = providers;
        this.domains = domains;
        this.organisations = organisations;
        this.currentPerson = currentPerson;
        this.rights = rights;
        this.platform = platform;
        this.rules = rules;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Every organisation that the current person may set up, their own first. */
    public List<ProviderSummary> all() {
        return organisations.lookedAfterBy(admin().organisationId()).stream()
                .map(organisation -> platform.read(() -> summary(organisation)))
                .toList();
    }

    public ProviderSummary of(UUID organisationId) {
        var organisation = lookedAfter(admin(), organisationId);
        return platform.read(() -> summary(organisation));
    }

    public void save(UUID organisationId, ProviderDraft draft) {
        var admin = admin();
        lookedAfter(admin, organisationId);
        platform.write(() -> {
            var provider = providers
                    .findByOrganisationId(organisationId)
                    .orElseGet(() -> new IdentityProvider(organisationId));
            provider.set(draft, rules, secrets, admin.id());
            setDomains(providers.save(provider), draft.domains(), admin);
            return true;
        });
    }

    public void switchOn(UUID organisationId) {
        var admin = admin();
        Refusal.unless(
                !settings.demo(),
                "In the demo everybody signs in by one click, so no company’s own sign-in can be switched on.");
        platform.write(() -> {
            var provider = provider(admin, organisationId);
            Refusal.unless(
                    !domains.of(provider.id()).isEmpty(),
                    "Please add an e-mail domain first: by it people are led to this provider.");
            provider.switchOn(admin.id());
            return true;
        });
    }

    public void switchOff(UUID organisationId) {
        var admin = admin();
        platform.write(() -> {
            provider(admin, organisationId).switchOff(admin.id());
            return true;
        });
    }

    /** Whether the people of this organisation sign in by its own provider; then that is their only way in. */
    public boolean isOn(UUID organisationId) {
        return switchedOn(organisationId).isPresent();
    }

    Optional<UUID> switchedOn(UUID organisationId) {
        return platform.read(() -> providers.findByOrganisationIdAndSwitchedOnTrue(organisationId))
                .map(IdentityProvider::id);
    }

    boolean anyOn() {
        return platform.read(providers::existsBySwitchedOnTrue);
    }

    Optional<UUID> providerFor(String email) {
        var domain = EmailDomain.of(email).orElse("");
        return platform.read(() -> domains.providerFor(domain));
    }

    Optional<KnownProvider> known(UUID providerId) {
        return platform.read(() -> providers
                .findById(providerId)
                .map(provider -> provider.known(organisations
                        .organisation(provider.organisationId())
                        .map(OrganisationSummary::name)
                        .orElse(""))));
    }

    /** The provider that the current person may try, switched on or not. */
    KnownProvider toTest(UUID providerId) {
        var admin = admin();
        var provider = known(providerId).orElseThrow(IdentityProviders::unknown);
        lookedAfter(admin, provider.organisationId());
        return provider;
    }

    void tested(KnownProvider tested) {
        platform.write(() -> {
            providers.findById(tested.id()).ifPresent(provider -> provider.tested(tested.edition(), clock.instant()));
            return true;
        });
    }

    private void setDomains(IdentityProvider provider, String typed, PersonSummary admin) {
        var wanted = EmailDomain.read(typed);
        var kept = domains.of(provider.id());
        kept.stream().filter(domain -> !wanted.remove(domain.name())).forEach(domains::delete);
        for (var name : wanted) {
            domains.findByName(name).ifPresent(other -> {
                throw other.taken(organisations.lookedAfterBy(admin.organisationId()));
            });
            domains.save(new EmailDomain(provider, name));
        }
    }

    private ProviderSummary summary(OrganisationSummary organisation) {
        return providers
                .findByOrganisationId(organisation.id())
                .map(provider -> new ProviderSummary(
                        organisation.id(),
                        organisation.name(),
                        provider.state(),
                        provider.id(),
                        provider.draft(domains.of(provider.id()).stream()
                                .map(EmailDomain::name)
                                .collect(joining(", "))),
                        provider.testedAt()))
                .orElseGet(() -> new ProviderSummary(
                        organisation.id(), organisation.name(), ProviderState.NONE, null, ProviderDraft.empty(), null));
    }

    private IdentityProvider provider(PersonSummary admin, UUID organisationId) {
        lookedAfter(admin, organisationId);
        return providers.findByOrganisationId(organisationId).orElseThrow(IdentityProviders::unknown);
    }

    private OrganisationSummary lookedAfter(PersonSummary admin, UUID organisationId) {
        return organisations.lookedAfterBy(admin.organisationId()).stream()
                .filter(organisation -> organisation.id().equals(organisationId))
                .findFirst()
                .orElseThrow(IdentityProviders::unknown);
    }

    private PersonSummary admin() {
        rights.require(Verb.SET_UP_SIGN_IN);
        return currentPerson.get();
    }

    private static NotFound unknown() {
        return new NotFound("There is no such sign-in.");
    }
}
