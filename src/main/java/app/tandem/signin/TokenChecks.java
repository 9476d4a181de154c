package app.tandem.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads what a provider has signed, and nothing that anybody else could have signed; clocks may differ by a minute. */
@Component
class TokenChecks implements JwtDecoderFactory<ClientRegistration> {
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** Keys are asked for apart from each other, so that nobody from outside can use up what signing in needs. */
    private enum Use {
        SIGN_IN,
        LOGOUT
    }

    private record Place(String registrationId, Use use) {}

    private record Reader(ClientRegistration registration, JwtDecoder decoder) {}

    private final Map<Place, Reader> readers = new ConcurrentHashMap<>();
    private final ProviderHttp http;
    private final Clock clock;

    TokenChecks(ProviderHttp http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var idToken = new OidcIdTokenValidator(registration);
        idToken.setClockSkew(SKEW);
        idToken.setClock(clock);
        return reader(registration, Use.SIGN_IN, type("JWT"), idToken);
    }

    JwtDecoder logoutTokens(ClientRegistration registration) {
        return reader(registration, Use.LOGOUT, type("logout+jwt", "JWT"), new LogoutTokenRules(registration, clock));
    }

    /** Not every provider says what its token is; whoever says that it is another kind is believed. */
    private static OAuth2TokenValidator<Jwt> type(String... types) {
        var type = new JwtTypeValidator(types);
        type.setAllowEmpty(true);
        return type;
    }

    @SafeVarargs
    private JwtDecoder reader(ClientRegistration registration, Use use, OAuth2TokenValidator<Jwt>... rules) {
        return readers.compute(
                        new Place(registration.getRegistrationId(), use),
                        (place, old) -> old != null && old.registration() == registration
                                ? old
                                : new Reader(registration, decoder(registration, List.of(rules))))
                .decoder();
    }

    private JwtDecoder decoder(ClientRegistration registration, List<OAuth2TokenValidator<Jwt>> rules) {
        var timestamps = new JwtTimestampValidator(SKEW);
        timestamps.setClock(clock);
        var keys = ProviderKeys.at(
                Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()), http.documents());
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(signedBy(registration)))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                Stream.concat(Stream.of(timestamps), rules.stream()).toList()));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    /** Only what needs the provider's private key: neither "none" nor a shared secret. */
    private static Collection<SignatureAlgorithm> signedBy(ClientRegistration registration) {
        var told = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported");
        var names = told instanceof Collection<?> list ? list : Set.of();
        var known = names.stream()
                .map(name -> SignatureAlgorithm.from(String.valueOf(name)))
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() ? List.of(SignatureAlgorithm.RS256) : known;
    }
}
