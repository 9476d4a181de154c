package app.tandem.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where somebody wanted to go when they were asked to sign in: a page of ours, whatever the browser says. */
@Component
class NextPage {
    private final RequestCache requestCache;

    NextPage(RequestCache requestCache) {
        this.requestCache = requestCache;
    }

    String after(HttpServletRequest request, HttpServletResponse response) {
        var saved = requestCache.getRequest(request, response);
        if (saved == null) {
            return "/";
        }
        requestCache.removeRequest(request, response);
        return ours(saved.getRedirectUrl());
    }

    static String ours(String address) {
        try {
            var uri = URI.create(address);
            var path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
                return "/";
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
