package app.tandem.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * Asks each provider every 45 seconds whether those whom it let in are still welcome: not everyone tells by itself when
 * somebody is disabled. Only a plain no ends a session; a provider that does not answer ends nobody's work.
 */
@Component
class StillWelcome implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(StillWelcome.class);
    private static final int AT_ONCE = 8;

    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, Semaphore> turns = new ConcurrentHashMap<>();
    private final RestClientRefreshTokenTokenResponseClient tokens = new RestClientRefreshTokenTokenResponseClient();
    private final ProviderSessions sessions;
    private final Registrations registrations;
    private final Duration between;
    private final Clock clock;

    StillWelcome(
            ProviderSessions sessions,
            Registrations registrations,
            ProviderHttp http,
            @Value("${tandem.sso.ask-again-after:45s}") Duration between,
            Clock clock) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.between = between;
        this.clock = clock;
        tokens.setRestClient(http.tokens());
    }

    @Scheduled(fixedDelayString = "${tandem.sso.look-every:5s}")
    void ask() {
        var lastAsked = clock.instant().minus(between);
        sessions.all().forEach((id, session) -> {
            if (session.begins(lastAsked)) {
                askers.execute(() -> inTurn(id, session));
            }
        });
    }

    /** A few at a time, so that a slow provider is not asked by everybody at once. */
    private void inTurn(String id, ProviderSession session) {
        var turn = turns.computeIfAbsent(session.providerId(), provider -> new Semaphore(AT_ONCE));
        turn.acquireUninterruptibly();
        String next = null;
        try {
            next = ask(session);
        } catch (OAuth2AuthorizationException refused) {
            if (refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                log.info("A session ends because its provider no longer vouches for the person");
                sessions.end(id);
            }
        } catch (RuntimeException silent) {
            log.debug("A provider could not be asked", silent);
        } finally {
            turn.release();
            session.asked(next, clock.instant());
        }
    }

    private @Nullable String ask(ProviderSession session) {
        var registration =
                registrations.findByRegistrationId(session.providerId().toString());
        var refreshToken = session.refreshToken();
        if (registration == null || refreshToken == null) {
            return null;
        }
        var now = clock.instant();
        var used = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "used up", now.minusSeconds(1), now);
        var answer = tokens.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(registration, used, new OAuth2RefreshToken(refreshToken, now)));
        return answer.getRefreshToken() == null
                ? null
                : answer.getRefreshToken().getTokenValue();
    }

    @Override
    public void destroy() {
        askers.shutdownNow();
    }
}
