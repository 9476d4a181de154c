package app.tandem.api;

import app.tandem.api.Problem.Kind;
import app.tandem.partnership.NotAllowed;
import app.tandem.ratelimits.Knock;
import app.tandem.ratelimits.RateLimit;
import app.tandem.ratelimits.RateLimits;
import app.tandem.ratelimits.TooOften;
import app.tandem.tokens.Bearers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for the token before a byte of what is sent is read. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final String NO_TOKEN = "Send “Authorization: Bearer” with an access token that is neither revoked"
            + " nor over. An administrator of the BPO makes one under Settings, Access tokens.";

    private final Bearers bearers;
    private final RateLimit badTokens;
    private final ProblemWriter writer;

    BearerFilter(Bearers bearers, RateLimits limits, ProblemWriter writer) {
        this.bearers = bearers;
        this.badTokens = limits.of(Knock.BAD_TOKEN);
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRemoteAddr();
        Optional<Caller> caller;
        try {
            badTokens.check(address);
            caller = bearers.of(shown(request)).map(Caller::new);
        } catch (TooOften refusal) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
            writer.write(Problem.of(HttpStatus.TOO_MANY_REQUESTS, Kind.TOO_OFTEN, refusal.sentence()), response);
            return;
        } catch (NotAllowed refusal) {
            writer.write(Problem.of(HttpStatus.FORBIDDEN, Kind.WRONG_SCOPE, refusal.sentence()), response);
            return;
        }
        if (caller.isEmpty()) {
            badTokens.count(address);
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Tandem\"");
            writer.write(Problem.of(HttpStatus.UNAUTHORIZED, Kind.NO_TOKEN, NO_TOKEN), response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller.get());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static String shown(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
