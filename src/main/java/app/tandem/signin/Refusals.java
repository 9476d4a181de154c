package app.tandem.signin;

import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.AccessRefused.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * What one may not open looks as if it were not there; only a form without its token hears that it was refused. All of
 * it is told to whoever keeps the log.
 */
@Component
class Refusals implements AccessDeniedHandler, RequestRejectedHandler, AuthenticationEntryPoint {
    private final ApplicationEventPublisher events;

    Refusals(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var isForged = refusal instanceof CsrfException;
        if (isForged) {
            tell(Kind.FORGED_FORM, Way.PAGE, request, "The form did not carry its token");
        } else if (!OurOwnPages.told(request)) {
            tell(Kind.NOT_FOUND, Way.PAGE, request, "Nothing that they may open");
        }
        response.sendError(isForged ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
    }

    /** An address written to get round the walls, or a header that no browser sends. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException {
        tell(Kind.MALFORMED, Way.PAGE, request, "An address or a header that no browser sends");
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** A line for a live text is no page: whoever is not signed in hears just that. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        tell(Kind.SOCKET, Way.SOCKET, request, "Nobody is signed in");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    private void tell(Kind kind, Way way, HttpServletRequest request, String words) {
        events.publishEvent(new AccessRefused(kind, way, request.getRequestURI(), words));
    }
}
