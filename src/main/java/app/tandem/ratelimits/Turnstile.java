package app.tandem.ratelimits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what comes in by its address, before anything is done about it. */
@Component
class Turnstile extends OncePerRequestFilter implements Ordered {
    // Behind what knows the request, before what asks who it is: a flood of forged cookies costs nothing.
    private static final int ORDER = -102;
    private static final Pattern NEW_TAB = Pattern.compile("(^|&)v-r=init(&|$)");

    private final RateLimits limits;

    Turnstile(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isLink = isLink(request);
        try {
            var knock = knock(request);
            if (knock.isPresent()) {
                limits.of(knock.get()).take(keyOf(knock.get(), request));
            }
            if (isLink) {
                limits.of(Knock.LINK).check(request.getRemoteAddr());
            }
            limits.of(Knock.UNKNOWN_PAGE).check(guest(request));
        } catch (TooOften refusal) {
            refuse(refusal, response);
            return;
        }
        chain.doFilter(request, response);
        // Whoever has a link that works is let through, however many colleagues come from the same address.
        if (isLink && response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            limits.of(Knock.LINK).count(request.getRemoteAddr());
        }
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            limits.of(Knock.UNKNOWN_PAGE).count(guest(request));
        }
    }

    static void refuse(TooOften refusal, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(refusal.seconds()));
        response.sendError(429, refusal.sentence());
    }

    private static boolean isLink(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/sign-in/link/") || path.startsWith("/invitation/");
    }

    private static Optional<Knock> knock(HttpServletRequest request) {
        var path = path(request);
        var isPost = "POST".equals(request.getMethod());
        if (isPost && path.equals("/first-admin")) {
            return Optional.of(Knock.FIRST_ADMIN);
        }
        if (path.startsWith("/logout/connect/back-channel/")) {
            return Optional.of(Knock.SIGN_OUT);
        }
        // Both ways to a company's sign-in and back make us ask its provider.
        if (path.startsWith("/sign-in/company/")
                || path.startsWith("/login/oauth2/code/")
                || isPost && (path.equals("/sign-in") || path.startsWith("/sign-in/"))) {
            return Optional.of(Knock.SIGN_IN);
        }
        if (path.startsWith("/live/") || path.startsWith("/VAADIN/push")) {
            return Optional.of(Knock.SOCKET);
        }
        if (isPost && path.startsWith("/VAADIN/dynamic/")) {
            return Optional.of(Knock.UPLOAD);
        }
        // Asked of the address only: asking for a parameter would read the body.
        var query = request.getQueryString();
        return query != null && NEW_TAB.matcher(query).find() ? Optional.of(Knock.TAB) : Optional.empty();
    }

    /** As it is served, not as it was written: {@code /%66irst-admin} is the same page. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static String keyOf(Knock knock, HttpServletRequest request) {
        return switch (knock) {
            case SIGN_IN, SIGN_OUT, FIRST_ADMIN -> request.getRemoteAddr();
            default -> guest(request);
        };
    }

    /** A session counts for itself, whoever has none counts with their address. */
    private static String guest(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? request.getRemoteAddr() : session.getId();
    }
}
