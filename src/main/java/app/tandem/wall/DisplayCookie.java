package app.tandem.wall;

import app.tandem.secrets.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Keeps a display's token in its browser: no script reads it, no other site and no other address of ours is sent it. */
final class DisplayCookie {
    static final String NAME = "tandem-display";

    /** As long as browsers keep any; when it ends is decided here and not there. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private DisplayCookie() {}

    static Optional<Token> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie ->
                        cookie.getName().equals(NAME) && !cookie.getValue().isEmpty())
                .map(cookie -> new Token(cookie.getValue()))
                .findFirst();
    }

    static void set(Token token, String slug, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, token.words())
                .path(WallPage.address(slug))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(LONGEST)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
