package app.tandem.signin;

import app.tandem.partnership.AccessRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes who tries a download or an upload that is another tab's: Vaadin says "not found" and tells nobody else. */
@Component
class OthersFiles extends OncePerRequestFilter implements Ordered {
    // Behind the limits: what was refused as too often or too large is noted as that.
    private static final int ORDER = -101;

    private final ApplicationEventPublisher events;

    OthersFiles(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/VAADIN/dynamic/")
                && !request.getRequestURI().startsWith("/VAADIN/dynamic/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var status = response.getStatus();
        if (status == HttpServletResponse.SC_NOT_FOUND || status == HttpServletResponse.SC_FORBIDDEN) {
            events.publishEvent(new AccessRefused(
                    AccessRefused.Kind.NOT_FOUND, AccessRefused.Way.PAGE, "a file", "No file of theirs"));
        }
    }
}
