package app.tandem.api;

import app.tandem.api.Problem.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the walls refuse with a page (too large, too often, a forged address) a program hears as a problem. */
@Component
class WallAnswers extends OncePerRequestFilter implements Ordered {
    /** Before all of them. */
    private static final int ORDER = -105;

    private final ProblemWriter writer;

    WallAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(ApiSecurity.ADDRESS + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendError(int status) throws IOException {
                sendError(status, null);
            }

            @Override
            public void sendError(int status, @Nullable String words) throws IOException {
                writer.write(problem(status, words), response);
            }
        });
    }

    private static Problem problem(int status, @Nullable String words) {
        return switch (status) {
            case 413 ->
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        Kind.TOO_LARGE,
                        "Send at most 10,000 readings and 4 MB at once, and the rest with another call.");
            case 429 ->
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        Kind.TOO_OFTEN,
                        words == null ? "Please wait as long as “Retry-After” says, then try again." : words);
            case 404 -> ApiAnswers.NOTHING_HERE;
            case 400 ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        Kind.MALFORMED,
                        "This address or a header of the call is not well formed.");
            default ->
                Problem.of(
                        HttpStatus.valueOf(status), Kind.BROKEN, "This call could not be answered. Please try again.");
        };
    }
}
