package app.tandem.signin;

import app.tandem.partnership.AccessRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.WebUtils;

/**
 * Only our own pages: browsers let any page open a line in its visitor's name. Whether somebody is still signed in Flow
 * says itself, in words that its pages understand; the sign-in page instead would stand there as text.
 */
class OurOwnPages implements AuthorizationManager<RequestAuthorizationContext> {
    private static final Logger log = LoggerFactory.getLogger(OurOwnPages.class);
    private static final String TOLD = OurOwnPages.class.getName();

    private final ApplicationEventPublisher events;

    OurOwnPages(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Whether this refusal is in the log already, in better words. */
    static boolean told(HttpServletRequest request) {
        return request.getAttribute(TOLD) != null;
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
        var request = new ServletServerHttpRequest(context.getRequest());
        if (WebUtils.isSameOrigin(request)) {
            return new AuthorizationDecision(true);
        }
        log.warn(
                "Refused a line to {} at {} from another site's page",
                Optional.ofNullable(request.getPrincipal())
                        .map(Principal::getName)
                        .orElse("a stranger"),
                request.getRemoteAddress());
        events.publishEvent(new AccessRefused(
                AccessRefused.Kind.FOREIGN_SITE,
                AccessRefused.Way.SOCKET,
                context.getRequest().getRequestURI(),
                "Asked for by another site’s page"));
        context.getRequest().setAttribute(TOLD, true);
        return new AuthorizationDecision(false);
    }
}
