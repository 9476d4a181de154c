package app.tandem.signin;

import app.tandem.partnership.AccessRefused;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a provider tells that somebody has signed out there: their sessions here end at once. */
@RestController
class BackChannelLogout {
    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);

    private final IdentityProviders providers;
    private final Registrations registrations;
    private final TokenChecks tokens;
    private final ProviderSessions sessions;
    private final RefusedSignIns refused;

    BackChannelLogout(
            IdentityProviders providers,
            Registrations registrations,
            TokenChecks tokens,
            ProviderSessions sessions,
            RefusedSignIns refused) {
        this.providers = providers;
        this.registrations = registrations;
        this.tokens = tokens;
        this.sessions = sessions;
        this.refused = refused;
    }

    @PostMapping(SecurityConfiguration.BACK_CHANNEL + "/{id}")
    ResponseEntity<Map<String, String>> end(
            @PathVariable String id, @RequestParam(name = "logout_token", defaultValue = "") String logoutToken) {
        var provider = AddressedId.read(id).flatMap(providers::known).orElse(null);
        if (provider == null) {
            return refused("unknown provider");
        }
        try {
            var token =
                    tokens.logoutTokens(registrations.registration(provider)).decode(logoutToken);
            var ended = sessions.endMeant(provider.id(), token.getSubject(), token.getClaimAsString("sid"));
            log.info("{} ended {} sessions", provider, ended);
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (ProviderTrouble trouble) {
            log.warn("Could not read a logout token at {}: {} {}", provider, trouble.sentence(), trouble.detail());
            return refused("the logout token cannot be checked now");
        } catch (JwtException forged) {
            log.warn("Refused a logout token at {}: {}", provider, forged.getMessage());
            return refused("the logout token cannot be trusted");
        }
    }

    private ResponseEntity<Map<String, String>> refused(String why) {
        refused.tell(AccessRefused.Way.API, "a sign-out told by a provider", why);
        return ResponseEntity.badRequest()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("error", "invalid_request", "error_description", why));
    }
}
