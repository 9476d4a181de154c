package app.tandem.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a provider's word that somebody has signed out must be like (OpenID Connect Back-Channel Logout, 2.4 and 2.6). */
class LogoutTokenRules implements OAuth2TokenValidator<Jwt> {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final ClientRegistration registration;
    private final Clock clock;

    LogoutTokenRules(ClientRegistration registration, Clock clock) {
        this.registration = registration;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var issuer = registration.getProviderDetails().getIssuerUri();
        if (issuer == null || !issuer.equals(token.getClaimAsString("iss"))) {
            return refused("iss");
        }
        if (token.getAudience() == null || !token.getAudience().contains(registration.getClientId())) {
            return refused("aud");
        }
        if (!(token.getClaims().get("events") instanceof Map<?, ?> events) || !(events.get(EVENT) instanceof Map)) {
            return refused("events");
        }
        if (token.getClaims().containsKey("nonce")) {
            return refused("nonce");
        }
        if (token.getId() == null || (token.getSubject() == null && token.getClaimAsString("sid") == null)) {
            return refused("jti, sub or sid");
        }
        return isFresh(token) ? OAuth2TokenValidatorResult.success() : refused("iat");
    }

    private boolean isFresh(Jwt token) {
        var issuedAt = token.getIssuedAt();
        var now = clock.instant();
        return issuedAt != null && issuedAt.isAfter(now.minus(FRESH)) && issuedAt.isBefore(now.plus(SKEW));
    }

    private static OAuth2TokenValidatorResult refused(String claim) {
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "The logout token's " + claim + " is wrong.", null));
    }
}
