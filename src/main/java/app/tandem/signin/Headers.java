package app.tandem.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser to refuse, also an answer that was given before anybody asked who it is for.
 *
 * <p>Two directives are weaker than we would like, both because of Flow. {@code 'unsafe-eval'} in {@code script-src}:
 * Flow's client makes functions of the expressions that components send. {@code 'unsafe-inline'} in {@code style-src}:
 * components set style attributes. Inline scripts need no exception: those of a page carry a number used once.
 */
@Component
class Headers extends OncePerRequestFilter implements Ordered, VaadinServiceInitListener {
    /** Before the limits, which may answer themselves. */
    private static final int ORDER = -104;

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING_ELSE = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
            + "frame-src 'none'; worker-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; ";
    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            NOTHING_ELSE + "script-src 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()");

    /** A page consists of forty of them: what concerns only pages would weigh more than some of these do. */
    private static final Pattern PIECE = Pattern.compile("\\.(?:js|css|woff2)$");

    private static final Map<String, String> FOR_PIECES = Map.of(
            POLICY,
            "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Cross-Origin-Resource-Policy",
            "same-origin");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        (PIECE.matcher(request.getRequestURI()).find() ? FOR_PIECES : ALWAYS).forEach(response::setHeader);
        chain.doFilter(request, response);
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(Headers::allowOwnScripts);
    }

    private static void allowOwnScripts(IndexHtmlResponse page) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var once = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", once);
        page.getVaadinResponse()
                .setHeader(POLICY, NOTHING_ELSE + "script-src 'self' 'nonce-" + once + "' 'unsafe-eval'");
    }
}
