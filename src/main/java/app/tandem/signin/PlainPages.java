package app.tandem.signin;

import jakarta.servlet.http.HttpServletResponse;

/** What the pages before sign-in have in common: no scripts, nothing from elsewhere, nothing kept by a browser. */
final class PlainPages {
    private static final String NO_SCRIPTS =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private PlainPages() {}

    static void prepare(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", NO_SCRIPTS);
        response.setHeader("Cache-Control", "no-store");
    }

    /** The next page opens by itself, without a script. */
    static void leadTo(HttpServletResponse response, String address) {
        response.setHeader("Refresh", "0; url=" + address);
    }
}
