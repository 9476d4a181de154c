package app.tandem.signin;

import app.tandem.secrets.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The providers as Spring Security knows them, each built from its own metadata when somebody first needs it. */
@Component
class Registrations implements ClientRegistrationRepository {
    private static final Duration HOLDS = Duration.ofHours(1);
    private static final String METADATA = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private record Built(int edition, Instant until, CompletableFuture<ClientRegistration> registration) {}

    private final Map<UUID, Built> built = new ConcurrentHashMap<>();
    private final IdentityProviders providers;
    private final ProviderHttp http;
    private final IssuerRules rules;
    private final Secrets secrets;
    private final Clock clock;

    Registrations(IdentityProviders providers, ProviderHttp http, IssuerRules rules, Secrets secrets, Clock clock) {
        this.providers = providers;
        this.http = http;
        this.rules = rules;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return AddressedId.read(id)
                .flatMap(providers::known)
                .map(this::registration)
                .orElse(null);
    }

    /** Whoever asks while it is being built waits for the same answer; a failure is forgotten at once. */
    ClientRegistration registration(KnownProvider provider) {
        var now = clock.instant();
        var mine = new Built(provider.edition(), now.plus(HOLDS), new CompletableFuture<>());
        var current = built.compute(provider.id(), (id, old) -> old != null && serves(old, provider, now) ? old : mine);
        if (current == mine) {
            build(provider, mine);
        }
        try {
            return current.registration().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ProviderTrouble trouble
                    ? trouble
                    : ProviderTrouble.unreachable(provider, failed);
        }
    }

    /** Only if it is known already: nobody waits for a provider on the way out. */
    Optional<ClientRegistration> ifKnown(UUID providerId) {
        return Optional.ofNullable(built.get(providerId))
                .map(Built::registration)
                .filter(registration -> registration.isDone() && !registration.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    private static boolean serves(Built old, KnownProvider provider, Instant now) {
        return old.edition() == provider.edition()
                && now.isBefore(old.until())
                && !old.registration().isCompletedExceptionally();
    }

    private void build(KnownProvider provider, Built mine) {
        try {
            mine.registration().complete(read(provider));
        } catch (RuntimeException trouble) {
            mine.registration().completeExceptionally(trouble);
            built.remove(provider.id(), mine);
        }
    }

    private ClientRegistration read(KnownProvider provider) {
        var secret = secret(provider);
        var metadata = metadata(provider);
        if (!provider.issuer().equals(metadata.get("issuer"))) {
            throw ProviderTrouble.misplaced(
                    provider,
                    "Its metadata name another issuer: “" + metadata.get("issuer") + "” instead of “"
                            + provider.issuer() + "”.");
        }
        for (var endpoint : new String[] {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
            if (!rules.leadsToAProvider(String.valueOf(metadata.get(endpoint)))) {
                throw ProviderTrouble.misplaced(provider, "Its metadata lack a proper " + endpoint + ".");
            }
        }
        try {
            return ClientRegistrations.fromOidcConfiguration(metadata)
                    .registrationId(provider.id().toString())
                    .clientId(provider.clientId())
                    .clientSecret(secret)
                    .clientName(provider.organisation())
                    .redirectUri("{baseUrl}" + SecurityConfiguration.CALLBACK + "/{registrationId}")
                    .scope("openid", "email", "profile")
                    .build();
        } catch (RuntimeException unreadable) {
            throw ProviderTrouble.misplaced(provider, "Its metadata cannot be read: " + unreadable.getMessage());
        }
    }

    private String secret(KnownProvider provider) {
        try {
            return secrets.open(provider.sealedSecret());
        } catch (IllegalArgumentException | IllegalStateException otherKey) {
            throw ProviderTrouble.misplaced(
                    provider,
                    "Its client secret was sealed with another TANDEM_SECRET than the one of this start. Start Tandem"
                            + " with the former one, or type the client secret anew under Settings → Sign-in.");
        }
    }

    private Map<String, Object> metadata(KnownProvider provider) {
        try {
            var document = http.documents()
                    .get()
                    .uri(provider.issuer().replaceAll("/+$", "") + METADATA)
                    .retrieve()
                    .body(DOCUMENT);
            return document == null ? Map.of() : document;
        } catch (RuntimeException trouble) {
            throw ProviderTrouble.unreachable(provider, trouble);
        }
    }
}
