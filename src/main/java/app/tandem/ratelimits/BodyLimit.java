package app.tandem.ratelimits;

import app.tandem.partnership.AccessRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before it is read, what turns out too large while it is read, and what never ends. */
@Component
class BodyLimit extends OncePerRequestFilter implements Ordered {
    private static final int ORDER = -103;
    private static final long FILE = 102L * 1024 * 1024;
    /** Ten thousand readings with notes of usual length. */
    private static final long CALL = 4L * 1024 * 1024;

    private static final long ANYTHING_ELSE = 2L * 1024 * 1024;

    private final ApplicationEventPublisher events;
    private final Duration longest;

    /** 100 MB take five minutes on a line of 3 Mbit/s; a byte every ten seconds never ends. */
    BodyLimit(ApplicationEventPublisher events, @Value("${tandem.limits.body:5m}") Duration longest) {
        this.events = events;
        this.longest = longest;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = most(request.getRequestURI());
        if (request.getContentLengthLong() > most) {
            refuse(response);
            return;
        }
        var counted = new Counted(request, most, longest);
        try {
            chain.doFilter(counted, response);
        } finally {
            if (counted.body != null && counted.body.isTooMuch()) {
                tell();
            }
        }
    }

    private static long most(String address) {
        if (address.startsWith("/VAADIN/dynamic/")) {
            return FILE;
        }
        return address.startsWith("/api/") ? CALL : ANYTHING_ELSE;
    }

    private void refuse(HttpServletResponse response) throws IOException {
        tell();
        // Whoever is still sending is not listened to.
        response.setHeader("Connection", "close");
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    private void tell() {
        events.publishEvent(new AccessRefused(
                AccessRefused.Kind.TOO_LARGE,
                AccessRefused.Way.PAGE,
                "what was sent",
                "More than may be sent at once, or for too long"));
    }

    /** A request without a stated length is counted as it comes. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final long most;
        private final Duration longest;
        private @org.jspecify.annotations.Nullable CountedBody body;

        Counted(HttpServletRequest request, long most, Duration longest) {
            super(request);
            this.most = most;
            this.longest = longest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new CountedBody(super.getInputStream(), most, longest);
            }
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = Objects.requireNonNullElse(getCharacterEncoding(), StandardCharsets.UTF_8.name());
            return new BufferedReader(new InputStreamReader(getInputStream(), Charset.forName(encoding)));
        }
    }
}
