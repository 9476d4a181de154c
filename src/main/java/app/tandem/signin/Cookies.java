package app.tandem.signin;

import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Cookies that no script reads, no other site sends along, and behind TLS no other host sets or hears. */
@Configuration
class Cookies {
    /** Browsers take a cookie of this name only over TLS, from this very host and for all of it. */
    static final String SECURE_NAME = "__Host-tandem";

    @Bean
    CookieSameSiteSupplier fromOurOwnPages() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    ServletContextInitializer sessionCookie(Environment settings) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setHttpOnly(true);
            cookie.setPath("/");
            if (isBehindTls(settings)) {
                cookie.setSecure(true);
                cookie.setName(SECURE_NAME);
            }
        };
    }

    /** Whoever trusts a proxy's headers has one, and ours end TLS; {@code TANDEM_TLS} says otherwise. */
    static boolean isBehindTls(Environment settings) {
        var said = settings.getProperty("tandem.tls", "auto");
        return said.equals("auto")
                ? !settings.getProperty("server.forward-headers-strategy", "none")
                                .equalsIgnoreCase("none")
                        || settings.containsProperty("server.ssl.certificate")
                        || settings.containsProperty("server.ssl.key-store")
                : Boolean.parseBoolean(said);
    }
}
