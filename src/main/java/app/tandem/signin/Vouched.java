package app.tandem.signin;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody for whom a provider has vouched just now: issuer and subject, and what else it tells. */
record Vouched(String issuer, String subject, Map<String, Object> claims, String idToken) {
    static Vouched by(OidcUser user) {
        return new Vouched(
                Objects.requireNonNull(user.getIssuer()).toExternalForm(),
                Objects.requireNonNull(user.getSubject()),
                user.getClaims(),
                user.getIdToken().getTokenValue());
    }

    @Nullable
    String claim(String name) {
        var value = claims.get(name);
        return value == null ? null : String.valueOf(value);
    }
}
