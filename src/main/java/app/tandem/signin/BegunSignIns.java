package app.tandem.signin;

import app.tandem.secrets.Secrets;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a begun sign-in in the browser that began it, in a sealed cookie that only the way back from that provider gets
 * to see, so that strangers cost no session and no other browser can finish it.
 */
@Component
class BegunSignIns {
    private static final String COOKIE = "tandem-begun";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Secrets secrets;
    private final JsonMapper json;
    private final Clock clock;

    BegunSignIns(Secrets secrets, JsonMapper json, Clock clock) {
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    void keep(BegunSignIn begun, HttpServletRequest request, HttpServletResponse response) {
        set(begun.providerId(), secrets.seal(json.writeValueAsString(begun)), PATIENCE, request, response);
    }

    /** Each can be finished once: it is gone afterwards, however it ends. */
    Optional<BegunSignIn> take(UUID providerId, HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        set(providerId, "", Duration.ZERO, request, response);
        return opened(cookie)
                .filter(begun -> begun.providerId().equals(providerId))
                .filter(begun -> begun.since().plus(PATIENCE).isAfter(clock.instant()));
    }

    private Optional<BegunSignIn> opened(Cookie cookie) {
        try {
            return Optional.of(json.readValue(secrets.open(cookie.getValue()), BegunSignIn.class));
        } catch (IllegalArgumentException | IllegalStateException | JacksonException forged) {
            return Optional.empty();
        }
    }

    private static void set(
            UUID providerId, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path(request.getContextPath() + SecurityConfiguration.CALLBACK + "/" + providerId)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
