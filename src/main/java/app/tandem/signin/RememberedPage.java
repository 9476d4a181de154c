package app.tandem.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Remembers in a cookie which page a stranger asked for. Anybody may have written that cookie: only our own pages count. */
class RememberedPage extends CookieRequestCache {
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest page;
        try {
            page = super.getRequest(request, response);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
        return page != null && isOurs(page, request) ? page : null;
    }

    private static boolean isOurs(SavedRequest page, HttpServletRequest request) {
        try {
            return request.getServerName()
                    .equalsIgnoreCase(URI.create(page.getRedirectUrl()).getHost());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
