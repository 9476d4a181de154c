package app.tandem.signin;

import app.tandem.mail.PublicAddress;
import app.tandem.secrets.Digest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** The authorization code flow with PKCE, state and nonce: to the provider with a question, back with its signed answer. */
@Component
class CodeFlow {
    /** What came back: who the provider says this is, and what keeps asking whether they still are. */
    record Answer(Vouched user, @Nullable String refreshToken) {}

    private static final Base64StringKeyGenerator KEYS =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 48);

    private final Registrations registrations;
    private final AuthenticationProvider exchange;
    private final PublicAddress publicAddress;
    private final Clock clock;

    CodeFlow(
            Registrations registrations,
            ProviderHttp http,
            TokenChecks tokens,
            PublicAddress publicAddress,
            Clock clock) {
        this.registrations = registrations;
        this.publicAddress = publicAddress;
        this.clock = clock;
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(http.tokens());
        var provider = new OidcAuthorizationCodeAuthenticationProvider(codes, users(http));
        provider.setJwtDecoderFactory(tokens);
        this.exchange = provider;
    }

    BegunSignIn begin(KnownProvider provider, @Nullable UUID tester, HttpServletRequest request) {
        var redirectUri = publicAddress.of(SecurityConfiguration.CALLBACK + "/" + provider.id(), request);
        return new BegunSignIn(
                provider.id(),
                provider.edition(),
                KEYS.generateKey(),
                KEYS.generateKey(),
                KEYS.generateKey(),
                redirectUri,
                clock.instant(),
                tester);
    }

    /** The page of the provider that asks who this is. */
    String question(KnownProvider provider, BegunSignIn begun, Map<String, String> more) {
        return request(registrations.registration(provider), begun, more).getAuthorizationRequestUri();
    }

    Answer answer(KnownProvider provider, BegunSignIn begun, String code) {
        var registration = registrations.registration(provider);
        var response = OAuth2AuthorizationResponse.success(code)
                .state(begun.state())
                .redirectUri(begun.redirectUri())
                .build();
        var result = exchanged(
                provider,
                new OAuth2LoginAuthenticationToken(
                        registration,
                        new OAuth2AuthorizationExchange(request(registration, begun, Map.of()), response)));
        var refreshToken = result.getRefreshToken();
        return new Answer(
                Vouched.by((OidcUser) Objects.requireNonNull(result.getPrincipal())),
                refreshToken == null ? null : refreshToken.getTokenValue());
    }

    /** A provider that did not answer is another matter than one that said no. */
    private OAuth2LoginAuthenticationToken exchanged(KnownProvider provider, OAuth2LoginAuthenticationToken question) {
        try {
            return (OAuth2LoginAuthenticationToken) Objects.requireNonNull(exchange.authenticate(question));
        } catch (OAuth2AuthenticationException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof ResourceAccessException) {
                    throw ProviderTrouble.unreachable(provider, cause);
                }
            }
            throw refused;
        }
    }

    private static OAuth2AuthorizationRequest request(
            ClientRegistration registration, BegunSignIn begun, Map<String, String> more) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(begun.redirectUri())
                .scopes(registration.getScopes())
                .state(begun.state())
                .attributes(Map.of(
                        OidcParameterNames.NONCE, begun.nonce(), PkceParameterNames.CODE_VERIFIER, begun.verifier()))
                .additionalParameters(parameters -> {
                    parameters.putAll(more);
                    parameters.put(OidcParameterNames.NONCE, hash(begun.nonce()));
                    parameters.put(PkceParameterNames.CODE_CHALLENGE, hash(begun.verifier()));
                    parameters.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
                })
                .build();
    }

    /** Providers that put nobody's e-mail into the token tell it when they are asked. */
    private static OidcUserService users(ProviderHttp http) {
        var plain = new DefaultOAuth2UserService();
        plain.setRestOperations(http.people());
        var service = new OidcUserService();
        service.setOauth2UserService(plain);
        service.setRetrieveUserInfo(CodeFlow::lacksEmail);
        return service;
    }

    private static boolean lacksEmail(OidcUserRequest request) {
        return request.getIdToken().getEmail() == null
                && request.getClientRegistration()
                                .getProviderDetails()
                                .getUserInfoEndpoint()
                                .getUri()
                        != null;
    }

    private static String hash(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(words));
    }
}
